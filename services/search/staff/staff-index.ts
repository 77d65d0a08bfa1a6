import { sql } from 'drizzle-orm'
import type { SearchIndex } from '../search-index.ts'

/** What the staff see in the panel, unpublished texts among it: only this folder asks it, for queries of the staff. */
export const staffIndex: SearchIndex = {
  words: sql.raw('staff_search_index'),
  titles: sql.raw('staff_search_titles'),
}
