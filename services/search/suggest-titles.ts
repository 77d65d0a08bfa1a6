import { sql } from 'drizzle-orm'
import { searchDocuments } from '#db/schema/index.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'
import { textTokens } from '#domain/search/text-tokens.ts'
import type { PublicContext } from '../context.ts'
import { titleBeginnings } from './title-beginnings.ts'

/** So many fit under the field on a phone with its keyboard open. */
const SHOWN_MAX = 6

export type SuggestedTitle = { readonly title: string; readonly address: string; readonly kind: SearchKind }

/**
 * Titles with all typed words, the last of which may be only begun: what has no date first, then the newest, the archive
 * last. Empty for what is too short.
 */
export function suggestTitles({ db, locale }: PublicContext, typed: string): SuggestedTitle[] {
  const words = textTokens(typed.normalize('NFC').toWellFormed()).map(({ word }) => word)
  const match = titleBeginnings(words, 'last')
  if (match === null) return []
  return db.all<SuggestedTitle>(sql`
    select ${searchDocuments.title} as title, ${searchDocuments.address} as address, ${searchDocuments.kind} as kind
    from search_titles
    cross join ${searchDocuments} on ${searchDocuments.id} = search_titles.rowid
    where search_titles match ${match} and ${searchDocuments.locale} = ${locale}
    order by search_titles.rowid desc limit ${SHOWN_MAX}`)
}
