import { readerContext } from '#app/_server/context.ts'
import { searchKindWords } from '#components/search/search-kind-words.ts'
import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'
import { suggestTitles } from '#services/search/suggest-titles.ts'

export const dynamic = 'force-dynamic'

/** Titles for what is being typed, as `[title, kind, address]`, for reader.js. An over-long question has none: 400. */
export function GET(request: Request): Response {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  if (typed.length > SEARCH_QUERY_MAX) return Response.json([], { status: 400 })
  const titles = suggestTitles(readerContext(), typed)
  return Response.json(titles.map(({ title, address, kind }) => [title, searchKindWords[kind].one, address]))
}
