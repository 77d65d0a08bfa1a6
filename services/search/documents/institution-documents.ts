import type { Reader } from '#db/client.ts'
import { institutionHref } from '#domain/institution/institution-href.ts'
import { listPublicInstitutions } from '../../institution/public-institutions.ts'
import { type SearchableDocument, undated } from './searchable-document.ts'

/** Institutions that sit or sat in a team. */
export function institutionDocuments(tx: Reader): SearchableDocument[] {
  return listPublicInstitutions({ db: tx }).map(({ id, name }) => ({
    ...undated,
    kind: 'institution',
    recordId: id,
    title: name,
    summary: '',
    text: '',
    address: institutionHref(id, name),
    // „Policja” is in the name of twenty commands: whoever asks for it wants what was written about it first.
    isBelowOthers: true,
  }))
}
