import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import { NEW_LEGAL_ACT, NEW_LEGAL_ACT_FIELDS } from '#components/team/new-legal-act.ts'
import { atomically } from '#services/atomically.ts'
import type { EditorContext } from '#services/context.ts'
import { createLegalAct } from '#services/legal-act/create-legal-act.ts'
import type { VerbResult } from '#services/outcome.ts'
import { readLegalAct } from '../akty/legal-act-form.ts'

/** The number of the act that a field of a form names; `created` is that of the one described in the same form. */
export type ChosenLegalAct = (name: string) => number | null

const fields = ['cause.legalActId', 'facts.legalBasisId', 'state.legalBasisId']

/**
 * Does what a form about a team asks. Where it names a legal act that it describes itself, the act is entered first: both
 * happen or neither. Issues of the act stand at its fields.
 */
export function withNewLegalAct<Value>(
  context: EditorContext,
  read: FormReader,
  run: (chosen: ChosenLegalAct) => VerbResult<Value>,
): VerbResult<Value> {
  if (!fields.some((name) => read.text(name) === NEW_LEGAL_ACT)) return run(read.optionalNumber)
  return atomically(context, createLegalAct.verbName, () => {
    const legalAct = createLegalAct(context, readLegalAct(read, NEW_LEGAL_ACT_FIELDS))
    if (!legalAct.ok) {
      const issues = legalAct.issues.map((issue) => ({ ...issue, field: `${NEW_LEGAL_ACT_FIELDS}${issue.field}` }))
      return { ok: false, issues }
    }
    return run((name) => (read.text(name) === NEW_LEGAL_ACT ? legalAct.value.legalActId : read.optionalNumber(name)))
  })
}
