import 'server-only'
import type { Choice } from '#components/form/select-field.tsx'
import { actName } from '#components/legal-act/labels.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import type { EditorContext } from '#services/context.ts'
import { listActs } from '#services/legal-act/list-acts.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'

/** Every act to choose from, but for one: an act does not amend itself. */
export function actChoices(db: EditorContext['db'], butFor?: number): Choice[] {
  return listActs(db)
    .filter(({ id }) => id !== butFor)
    .map((act) => {
      const signed = fromDateColumn(act.signedEdtf)
      const day = signed === null ? '' : `, ${formatPartialDate(signed, 'table')}`
      return { value: String(act.id), label: `${actName(act)} (${act.issuer}${day})` }
    })
}
