import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Issue } from '#domain/issue.ts'
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
  writeLines(dataDir, [...readRedactions(dataDir), line])
}

/** After an erasure that was refused: nothing of it happened. */
export function forgetRedaction(dataDir: string, code: string): void {
  writeLines(
    dataDir,
    readRedactions(dataDir).filter((line) => line.code !== code),
  )
}

/** Throws StartError when somebody damaged it: words that were erased might come back unseen. */
export function readRedactions(dataDir: string): RedactionLine[] {
  const file = join(dataDir, FILE)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  try {
    return lines.filter((line) => line !== '').map((line) => Line.parse(JSON.parse(line)))
  } catch (error) {
    throw new StartError(`Plik ${file} jest uszkodzony: bez niego w odtworzonej kopii wróciłyby usunięte dane.`, {
      cause: error,
    })
  }
}

/** Asked while the portal runs, before anything is erased; null = the file can be read. */
export function redactionsFileIssue(dataDir: string): Issue | null {
  try {
    readRedactions(dataDir)
    return null
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    return { field: 'phrases', key: 'list-damaged', context: { file: FILE } }
  }
}

/** The whole of it in one step: cut off, the file is the one before, and never half a line. */
function writeLines(dataDir: string, lines: readonly RedactionLine[]): void {
  const file = join(dataDir, FILE)
  const unfinished = `${file}.new`
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  writeFileSync(unfinished, text, { mode: 0o600, flush: true })
  renameSync(unfinished, file)
}
