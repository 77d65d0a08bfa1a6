import { MAX_FILE_TEXT } from '#domain/attachment/file-text.ts'
import { turns } from '../../media/turns.ts'
import { type Limits, runConfined } from './run-confined.ts'

/** What reading one file may take; its text in JSON is at most twice as long, a character and its backslash. */
const READING_LIMITS: Limits = { ms: 15_000, memory: 256 * 1_048_576, answer: 2 * MAX_FILE_TEXT + 1_000 }

/** Nobody waits for it: one file at a time. */
const inTurn = turns(1)

/**
 * The text of a PDF, DOCX or ODT that was let in, read in a process of its own; '' = it has none, or could not be read
 * within `limits`. Throws Error when the child could not do its work for a reason of ours.
 */
export function runTextReader(
  bytes: Uint8Array,
  { ms, memory }: Pick<Limits, 'ms' | 'memory'> = READING_LIMITS,
): Promise<string> {
  return inTurn(async () => {
    const limits = { ...READING_LIMITS, ms, memory }
    const answer = await runConfined('services/attachment/inspection/text-reader', bytes, limits)
    return answer === null ? '' : (JSON.parse(answer) as string)
  })
}
