import type { Reader } from '#db/client.ts'
import { helplineAnchor } from '#domain/helpline/helpline-anchor.ts'
import { listHelplines } from '../../helpline/helpline-queries.ts'
import { lines, type SearchableDocument, undated } from './searchable-document.ts'

/** Helplines that readers see. */
export function helplineDocuments(tx: Reader): SearchableDocument[] {
  return listHelplines(tx).map(({ id, name, purpose, phone, email, hours, languages, cost, sourceName }) => ({
    ...undated,
    kind: 'helpline',
    recordId: id,
    title: name,
    summary: `${phone}. ${purpose}`,
    text: lines(email, hours, languages, cost, sourceName),
    otherWords: 'telefon infolinia numer pomocy',
    address: `/pomoc#${helplineAnchor(id)}`,
  }))
}
