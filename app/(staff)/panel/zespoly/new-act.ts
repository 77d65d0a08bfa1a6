import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import { NEW_ACT, NEW_ACT_FIELDS } from '#components/team/new-act.ts'
import { atomically } from '#services/atomically.ts'
import type { EditorContext } from '#services/context.ts'
import { createAct } from '#services/legal-act/create-act.ts'
import type { VerbResult } from '#services/outcome.ts'
import { readAct } from '../akty/act-form.ts'

/** The number of the act that a field of a form names; `created` is that of the one described in the same form. */
export type ChosenAct = (name: string) => number | null

const fields = ['cause.actId', 'facts.legalBasisId', 'state.legalBasisId']

/**
 * Does what a form about a team asks. Where it names an act that it describes itself, the act is entered first: both
 * happen or neither. Issues of the act stand at its fields.
 */
export function withNewAct<Value>(
  context: EditorContext,
  read: FormReader,
  run: (chosen: ChosenAct) => VerbResult<Value>,
): VerbResult<Value> {
  if (!fields.some((name) => read.text(name) === NEW_ACT)) return run(read.optionalNumber)
  return atomically(context, createAct.verbName, () => {
    const act = createAct(context, readAct(read, NEW_ACT_FIELDS))
    if (!act.ok) {
      const issues = act.issues.map((issue) => ({ ...issue, field: `${NEW_ACT_FIELDS}${issue.field}` }))
      return { ok: false, issues }
    }
    return run((name) => (read.text(name) === NEW_ACT ? act.value.actId : read.optionalNumber(name)))
  })
}
