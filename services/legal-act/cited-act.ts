import { legalActs } from '#db/schema/index.ts'
import { actCitation } from '#domain/legal-act/act-citation.ts'
import { fromDateColumn } from '../partial-date-row.ts'

type ActRow = Pick<typeof legalActs.$inferSelect, 'kind' | 'number' | 'issuer' | 'title' | 'signedEdtf'>

/** What a query selects of an act that it will cite. */
export const citedColumns = {
  kind: legalActs.kind,
  number: legalActs.number,
  issuer: legalActs.issuer,
  title: legalActs.title,
  signedEdtf: legalActs.signedEdtf,
}

/** A row of the register of acts as people cite it; the one way in which an act is named on any page. */
export function citeAct({ signedEdtf, ...act }: ActRow): string {
  return actCitation({ ...act, signed: fromDateColumn(signedEdtf) })
}
