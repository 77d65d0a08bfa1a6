import { turns } from '../../media/turns.ts'
import type { Look } from './look-into.ts'
import { type Limits, runConfined } from './run-confined.ts'

/** What one look into a file may take. */
const INSPECTION_LIMITS: Limits = { ms: 10_000, memory: 256 * 1_048_576, answer: 65_536 }

/**
 * One file is looked into at a time: a crowd of them takes no more memory than the limit above, and it neither fills the
 * machine nor takes the turns of other work.
 */
const inTurn = turns(1)

/**
 * Looks into a PDF or a ZIP in a process of its own. It is ended when it takes longer or more memory than `limits`; the
 * file is then refused as too-heavy. Throws Error when the child could not do its work for a reason of ours.
 */
export function runInspector(
  bytes: Uint8Array,
  { ms, memory }: Pick<Limits, 'ms' | 'memory'> = INSPECTION_LIMITS,
): Promise<Look> {
  return inTurn(async () => {
    const limits = { ...INSPECTION_LIMITS, ms, memory }
    const answer = await runConfined('services/attachment/inspection/inspector', bytes, limits)
    return answer === null ? { ok: false, refusal: 'too-heavy' } : (JSON.parse(answer) as Look)
  })
}
