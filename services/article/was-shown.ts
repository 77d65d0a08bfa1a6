import { inArray, sql } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { shownRevisionStates } from '#domain/article/article-state.ts'

/** A revision that readers have or had. The states stand in the SQL itself, like `isOpenState`. */
export const wasShown = sql`${inArray(articleRevisions.state, [...shownRevisionStates])}`.inlineParams()
