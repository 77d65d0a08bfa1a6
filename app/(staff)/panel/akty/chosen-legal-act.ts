import 'server-only'
import { chosenValues } from '#components/form/chooser-names.ts'
import type { StaffContext } from '#services/context.ts'
import { citeLegalAct } from '#services/legal-act/cited-legal-act.ts'
import { requireLegalActForStaff } from '#services/legal-act/legal-act-queries.ts'

/** What the field of a legal act begins with: the one recorded, under its citation. Throws NotFound. */
export function chosenLegalAct(context: StaffContext, field: string, legalActId: number | null) {
  if (legalActId === null) return {}
  return chosenValues(field, { value: legalActId, label: citeLegalAct(requireLegalActForStaff(context, legalActId)) })
}
