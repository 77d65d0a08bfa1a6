import 'server-only'
import type { Choice } from '#components/form/select-field.tsx'
import type { EditorContext } from '#services/context.ts'
import { citeLegalAct } from '#services/legal-act/cited-legal-act.ts'
import { listLegalActs } from '#services/legal-act/list-legal-acts.ts'

/** Every legal act to choose from, but for one: a legal act does not amend itself. */
export function legalActChoices(db: EditorContext['db'], butFor?: number): Choice[] {
  return listLegalActs(db)
    .filter(({ id }) => id !== butFor)
    .map((legalAct) => ({ value: String(legalAct.id), label: citeLegalAct(legalAct) }))
}
