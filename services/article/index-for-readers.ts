import type { Reader } from '#db/client.ts'
import { indexArticle } from '../search/index-article.ts'
import { indexTopics } from '../tag/index-topics.ts'

/**
 * Brings the search and the topics to what readers may read of an article now. Called by every verb that changes the
 * published text or its state, after all it wrote, in its transaction.
 */
export function indexForReaders(tx: Reader, articleId: number): void {
  indexArticle(tx, articleId)
  indexTopics(tx, articleId)
}
