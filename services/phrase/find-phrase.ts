import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { BULK_MAX } from '#domain/bulk/bulk-action.ts'
import type { Phrase } from '#domain/phrase/phrase.ts'
import type { StaffContext } from '../context.ts'
import { findPhraseInArticle, findPhraseInRecords, listMayHoldPhrase } from './phrase-queries.ts'

/** Articles read in a row before others have their turn. */
const BATCH = 20

/**
 * Where a phrase is in all of the portal: articles, the last changed first, at most BULK_MAX of them, and records.
 * `isCut`: more articles may hold it.
 */
export async function findPhrase(context: StaffContext, phrase: Phrase) {
  const candidates = listMayHoldPhrase(context, phrase)
  const articles = []
  let looked = 0
  for (const articleId of candidates) {
    if (articles.length === BULK_MAX) break
    const found = findPhraseInArticle(context, articleId, phrase)
    if (found) articles.push(found)
    looked += 1
    if (looked % BATCH === 0) await yieldToEventLoop()
  }
  return { articles, isCut: looked < candidates.length, records: findPhraseInRecords(context, phrase) }
}

export type FoundPhrase = Awaited<ReturnType<typeof findPhrase>>
