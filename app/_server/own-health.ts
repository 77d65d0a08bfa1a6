import 'server-only'
import { listeningAddress } from './context.ts'

/** What `/api/health` of this very process says; the gateway that answers it shares no memory with the pages. */
export type OwnHealth = {
  readonly reasons: readonly string[]
  readonly warnings: readonly string[]
  /** When it was last looked whether a planned moment has come (ms UTC); null = unsaid. */
  readonly lookedAt: number | null
}

const HEALTH_TIMEOUT_MS = 2_000

/** Null when it did not answer in time. */
export async function askOwnHealth(): Promise<OwnHealth | null> {
  try {
    const response = await fetch(`${listeningAddress()}/api/health`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) })
    const report = (await response.json()) as Partial<OwnHealth>
    return { reasons: report.reasons ?? [], warnings: report.warnings ?? [], lookedAt: report.lookedAt ?? null }
  } catch {
    return null
  }
}
