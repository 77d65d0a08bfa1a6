import 'server-only'
import type { Choice } from '#components/form/select-field.tsx'
import type { StaffContext } from '#services/context.ts'
import { citeAct } from '#services/legal-act/cited-act.ts'
import { listActs } from '#services/legal-act/list-acts.ts'

/** Every act to choose from, but for one: an act does not amend itself. */
export function actChoices(context: StaffContext, butFor?: number): Choice[] {
  return listActs(context)
    .filter(({ id }) => id !== butFor)
    .map((act) => ({ value: String(act.id), label: citeAct(act) }))
}
