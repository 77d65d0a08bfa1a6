import type { Reader } from '#db/client.ts'
import { bodyText } from '#domain/article/body/body-text.ts'
import { findablePages } from '#domain/page/findable-pages.ts'
import { readPageBody } from '../../page/page-queries.ts'
import { type SearchableDocument, undated } from './searchable-document.ts'

/** Pages that are no records, with the publisher's own words where there are some. */
export function pageDocuments(tx: Reader): SearchableDocument[] {
  return findablePages.map(({ address, title, summary, words, shortPage }, index) => {
    const body = shortPage === undefined ? null : readPageBody(tx, shortPage)
    return {
      ...undated,
      kind: 'page',
      recordId: index + 1,
      title,
      summary,
      text: body ? bodyText(body) : '',
      otherWords: words,
      address,
    }
  })
}
