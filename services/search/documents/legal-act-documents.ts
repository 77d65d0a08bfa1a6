import type { Reader } from '#db/client.ts'
import { listPublicLegalActs } from '../../legal-act/public-legal-acts.ts'
import { type SearchableDocument, undated } from './searchable-document.ts'

/** Legal acts that the register names. */
export function legalActDocuments(tx: Reader): SearchableDocument[] {
  return listPublicLegalActs({ db: tx }).map(({ id, title }) => ({
    ...undated,
    kind: 'legal-act',
    recordId: id,
    title,
    summary: '',
    text: '',
    otherWords: 'akt prawny podstawa prawna',
    address: `/akty/${id}`,
  }))
}
