import type { Reader } from '#db/client.ts'
import { indexLinks } from '../link/index-links.ts'
import { indexPhrases } from '../phrase/phrase-index.ts'
import { writeRows } from '../search/write-rows.ts'
import { listCurrentTexts } from './current-texts.ts'

/**
 * Which phrases an article may hold and where its links lead, as its texts say now: so that neither is asked of every body.
 * Called by finish-work.ts for every article that a verb wrote, and by rebuild-search.ts.
 */
export function indexTexts(tx: Reader, articleIds: readonly number[], write = writeRows(tx)): void {
  const texts = listCurrentTexts(tx, articleIds)
  indexPhrases(tx, texts, write)
  indexLinks(tx, texts)
}
