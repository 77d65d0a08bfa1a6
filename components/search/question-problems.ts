import { SEARCH_QUERY_MAX, SEARCH_TERMS_MAX, type SearchQuery } from '#domain/search/search-query.ts'

/** Why nothing is looked for, and what to do about it. */
export const questionProblems = {
  'too-long': `Zapytanie jest za długie (maksymalnie ${SEARCH_QUERY_MAX} znaków). Skróć je.`,
  'too-many-words': `Zapytanie ma za dużo słów (maksymalnie ${SEARCH_TERMS_MAX}). Zostaw najważniejsze.`,
  'no-words': 'Wpisz co najmniej jedną literę lub cyfrę, której szukasz.',
} as const satisfies Record<Exclude<SearchQuery['kind'], 'terms' | 'empty'>, string>
