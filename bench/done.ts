/** What a verb gave. Throws with the reasons of a refusal. */
export function done<Value>(outcome: { ok: true; value: Value } | { ok: false; issues: unknown }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}
