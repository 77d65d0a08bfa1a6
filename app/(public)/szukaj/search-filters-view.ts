import { searchKindWords } from '#components/search/search-kind-words.ts'
import type { SearchFilterView } from '#components/search/search-view.ts'
import type { SearchFilters } from '#domain/search/search-filters.ts'
import { searchKinds } from '#domain/search/search-kinds.ts'
import { voivodeship, voivodeships } from '#domain/voivodeship.ts'

type Choices = {
  readonly topics: readonly { readonly id: number; readonly name: string; readonly slug: string }[]
  readonly years: readonly number[]
}

/** The limits that can be set, each with what it is set to. */
export function searchFiltersView(
  { kind, year, tagId, voivodeship: code }: SearchFilters,
  { topics, years }: Choices,
): SearchFilterView[] {
  return [
    {
      name: 'rodzaj',
      label: 'Rodzaj',
      all: 'Wszystko',
      value: kind === null ? '' : searchKindWords[kind].parameter,
      choices: searchKinds.map((one) => ({ value: searchKindWords[one].parameter, label: searchKindWords[one].many })),
    },
    {
      name: 'rok',
      label: 'Rok',
      all: 'Każdy rok',
      value: year === null ? '' : String(year),
      choices: years.map((one) => ({ value: String(one), label: String(one) })),
    },
    {
      name: 'temat',
      label: 'Temat',
      all: 'Wszystkie tematy',
      value: topics.find(({ id }) => id === tagId)?.slug ?? '',
      choices: topics.map(({ name, slug }) => ({ value: slug, label: name })),
    },
    {
      name: 'wojewodztwo',
      label: 'Województwo',
      all: 'Cały kraj',
      value: code === null ? '' : voivodeship(code).slug,
      choices: voivodeships.map(({ name, slug }) => ({ value: slug, label: name })),
    },
  ]
}
