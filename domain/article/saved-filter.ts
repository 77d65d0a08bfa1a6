import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'
import { type ArticleListQuery, articleListHref, isFiltered, parseArticleListQuery } from './article-list-query.ts'

/** Of one person: more would be a list to search in, not one to choose from. */
export const SAVED_FILTERS_MAX = 20

export const SaveFilterInput = z.object({
  name: lineSchema({ max: 60 }),
  /** What stands after `?` in the address of the list of articles. */
  question: z.string().max(1_000, { error: 'too-long' }),
})

export const RemoveFilterInput = z.object({ filterId: recordId })

/** The question that an address asks, without its page; null where it asks for every article. */
export function readQuestion(question: string): ArticleListQuery | null {
  const query = parseArticleListQuery({ ...Object.fromEntries(new URLSearchParams(question)), strona: undefined })
  return query !== null && isFiltered(query) ? query : null
}

/** One way to write each question, so that equal ones are equal; '' for every article. */
export function writeQuestion(query: ArticleListQuery): string {
  return articleListHref({ ...query, page: 1 }).split('?')[1] ?? ''
}
