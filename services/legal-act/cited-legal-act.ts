import { legalActs } from '#db/schema/index.ts'
import { legalActCitation } from '#domain/legal-act/legal-act-citation.ts'
import { fromDateColumn } from '../partial-date-row.ts'

type LegalActRow = Pick<typeof legalActs.$inferSelect, 'kind' | 'number' | 'issuer' | 'title' | 'signedEdtf'>

/** What a query selects of a legal act that it will cite. */
export const citedColumns = {
  kind: legalActs.kind,
  number: legalActs.number,
  issuer: legalActs.issuer,
  title: legalActs.title,
  signedEdtf: legalActs.signedEdtf,
}

/** A row of the register of legal acts as people cite it; the one way in which a legal act is named on any page. */
export function citeLegalAct({ signedEdtf, ...legalAct }: LegalActRow): string {
  return legalActCitation({ ...legalAct, signed: fromDateColumn(signedEdtf) })
}
