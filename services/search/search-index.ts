import { type SQL, sql } from 'drizzle-orm'

/**
 * An index: two tables of FTS5 with a row for each document under the same id. `words` has the keys of words (decision
 * 0116), the folded words themselves and marks (domain/search/match-expression.ts); `titles` the folded titles, for what is
 * typed in part. Everything that writes to one or asks it takes it as a parameter.
 */
export type SearchIndex = { readonly words: SQL; readonly titles: SQL }

/** What readers may open, and nothing else. */
export const publicIndex: SearchIndex = { words: sql.raw('search_index'), titles: sql.raw('search_titles') }
