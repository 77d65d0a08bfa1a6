import type { VerbResult } from '../outcome.ts'
import { forgetRedaction, redactionsFileIssue, rememberRedaction } from './redactions-file.ts'
import { sealPhrases } from './seal-phrases.ts'

type Erasure = {
  readonly code: string
  readonly phrases: readonly string[]
  readonly reason: string
  /** Instant (ms UTC). */
  readonly at: number
}

/**
 * Runs `erase` after its line is in `redactions.jsonl`, and takes the line back unless it was done. Issue, and nothing done:
 * `phrases: list-damaged`. Throws what `erase` throws.
 */
export function rememberedErasure<Value>(
  dataDir: string,
  { code, phrases, reason, at }: Erasure,
  erase: () => VerbResult<Value>,
): VerbResult<Value> {
  const sealed = sealPhrases(phrases, code)
  // What the verb refuses for its form needs no line.
  if (!sealed.every(({ length }) => length > 0)) return erase()
  const issue = redactionsFileIssue(dataDir)
  if (issue) return { ok: false, issues: [issue] }
  rememberRedaction(dataDir, { code, at, reason, phrases: sealed })
  let isDone = false
  try {
    const result = erase()
    isDone = result.ok
    return result
  } finally {
    if (!isDone) forgetRedaction(dataDir, code)
  }
}
