import type { Reader } from '#db/client.ts'
import { publicContext } from '../../context.ts'
import { listTopics } from '../../tag/list-topics.ts'
import { type SearchableDocument, undated } from './searchable-document.ts'

/** Topics that have an article to read. */
export function topicDocuments(tx: Reader): SearchableDocument[] {
  return listTopics(publicContext(tx, 0)).map(({ id, name, slug }) => ({
    ...undated,
    kind: 'topic',
    recordId: id,
    title: name,
    summary: '',
    text: '',
    address: `/tematy/${slug}`,
  }))
}
