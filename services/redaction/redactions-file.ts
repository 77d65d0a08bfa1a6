import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from '#domain/start-error.ts'

/** Beside the database, in no copy and never restored over, as `roots.log` is. */
const FILE = 'redactions.jsonl'

const Line = z.object({
  code: z.string().regex(/^[0-9a-f]{32}$/),
  /** Instant (ms UTC). */
  at: z.number(),
  reason: z.string(),
  phrases: z.array(
    z.object({ kind: z.enum(['words', 'digits']), length: z.int().positive(), hash: z.string().length(64) }),
  ),
})
export type RedactionLine = z.output<typeof Line>

/** Written before the erasure itself: cut off between the two, the next start does what somebody had decided. */
export function rememberRedaction(dataDir: string, line: RedactionLine): void {
  appendFileSync(join(dataDir, FILE), `${JSON.stringify(line)}\n`, { mode: 0o600, flush: true })
}

/** After an erasure that was refused: nothing of it happened. */
export function forgetRedaction(dataDir: string, code: string): void {
  const kept = readRedactions(dataDir).filter((line) => line.code !== code)
  writeFileSync(join(dataDir, FILE), kept.map((line) => `${JSON.stringify(line)}\n`).join(''), { flush: true })
}

/** Throws StartError when somebody damaged it: words that were erased might come back unseen. */
export function readRedactions(dataDir: string): RedactionLine[] {
  const file = join(dataDir, FILE)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  // The last one may be cut off: its erasure was not begun.
  const isWhole = lines.pop() === ''
  try {
    return lines.filter((line) => line !== '').map((line) => Line.parse(JSON.parse(line)))
  } catch (error) {
    if (!isWhole && lines.length === 0) return []
    throw new StartError(`Plik ${file} jest uszkodzony: bez niego w odtworzonej kopii wróciłyby usunięte dane.`, {
      cause: error,
    })
  }
}
