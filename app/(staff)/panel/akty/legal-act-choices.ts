import 'server-only'
import type { Choice } from '#components/form/select-field.tsx'
import type { StaffContext } from '#services/context.ts'
import { citeLegalAct } from '#services/legal-act/cited-legal-act.ts'
import { listLegalActs } from '#services/legal-act/list-legal-acts.ts'

/** Every legal act to choose from, but for one: a legal act does not amend itself. */
export function legalActChoices(context: StaffContext, butFor?: number): Choice[] {
  return listLegalActs(context)
    .filter(({ id }) => id !== butFor)
    .map((legalAct) => ({ value: String(legalAct.id), label: citeLegalAct(legalAct) }))
}
