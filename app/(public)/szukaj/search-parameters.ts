import { searchKindWords } from '#components/search/search-kind-words.ts'
import type { SearchFilters } from '#domain/search/search-filters.ts'
import { searchKinds } from '#domain/search/search-kinds.ts'
import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'
import { voivodeships } from '#domain/voivodeship.ts'

export const searchParameters = ['q', 'rodzaj', 'rok', 'temat', 'wojewodztwo', 'archiwum', 'strona'] as const

export type SearchParameters = Readonly<
  Partial<Record<(typeof searchParameters)[number], string | string[] | undefined>>
>

type Topic = { readonly id: number; readonly slug: string }

/** The limits of a question as its address gives them; what the portal has no such limit for limits nothing. */
export function readFilters(parameters: SearchParameters, topics: readonly Topic[]): SearchFilters {
  const [kind, year, topic, place] = (['rodzaj', 'rok', 'temat', 'wojewodztwo'] as const).map((name) =>
    firstOf(parameters[name]),
  )
  return {
    kind: searchKinds.find((one) => searchKindWords[one].parameter === kind) ?? null,
    year: year !== undefined && /^[12]\d{3}$/.test(year) ? Number(year) : null,
    tagId: topics.find(({ slug }) => slug === topic)?.id ?? null,
    voivodeship: voivodeships.find(({ slug }) => slug === place)?.code ?? null,
  }
}

/** What was typed, in one spelling of its letters (NFC). */
export function typedQuestion({ q }: SearchParameters): string {
  return (firstOf(q) ?? '').normalize('NFC')
}

/** Whether it is longer than the form lets one type. None of it is looked for: half a question is another question. */
export function isQuestionTooLong(parameters: SearchParameters): boolean {
  return typedQuestion(parameters).length > SEARCH_QUERY_MAX
}

/** Of a parameter given twice, the first counts. */
export function firstOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'object' ? value[0] : value
}
