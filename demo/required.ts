import type { VerbResult } from '#services/outcome.ts'

/** What a verb answered. Throws Error with the issues when it refused: the data are ours. */
export function required<Value>(result: VerbResult<Value>, what: string): Value {
  if (!result.ok) throw new Error(`Demo content was refused (${what}): ${JSON.stringify(result.issues)}`)
  return result.value
}
