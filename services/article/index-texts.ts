import type { Reader } from '#db/client.ts'
import { indexLinks } from '../link/index-links.ts'
import { indexPhrases } from '../phrase/phrase-index.ts'
import { readCurrentTexts } from './current-texts.ts'

/**
 * Which phrases an article may hold and where its links lead, as its texts say now: so that neither is asked of every body.
 * Called by finish-work.ts for every article that a verb wrote, and by rebuild-search.ts.
 */
export function indexTexts(tx: Reader, articleId: number): void {
  const texts = readCurrentTexts(tx, articleId)
  indexPhrases(tx, articleId, texts)
  indexLinks(tx, articleId, texts)
}
