import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import { FilterBar, FilterField, MoreFilters } from '#components/panel/filter-bar.tsx'
import { type ArticleListQuery, countFilters, isFiltered, statusSlugs } from '#domain/article/article-list-query.ts'
import { editorialStatuses } from '#domain/article/editorial-status.ts'
import { voivodeship, voivodeships } from '#domain/voivodeship.ts'
import { TagFilter } from './tag-filter.tsx'

type Props = {
  readonly query: ArticleListQuery
  /** Of the tag asked for; as typed where there is none, '' where none is asked for. */
  readonly tagName: string
  readonly years: readonly string[]
  /** Where the filter that is on can be kept; null = it is none, or is kept. */
  readonly saveHref: string | null
}

/** What the list of articles is narrowed down by; a plain form whose choices stand in the address. */
export function ArticleFilters({ query, tagName, years, saveHref }: Props) {
  return (
    <FilterBar
      address="/panel/artykuly"
      label="Filtry listy artykułów"
      isFiltered={isFiltered(query)}
      beside={saveHref !== null && <a href={saveHref}>Zapisz filtr</a>}
    >
      <FilterField id="filtr-q" label="Słowa, autor albo numer">
        <input id="filtr-q" name="q" type="search" className="control" defaultValue={query.words} maxLength={200} />
      </FilterField>
      <MoreFilters set={countFilters(query)}>
        <Choice
          name="stan"
          label="Stan"
          value={query.status === null ? '' : statusSlugs[query.status]}
          choices={editorialStatuses.map((status) => [statusSlugs[status], editorialStatusLabels[status]])}
        />
        <TagFilter name={tagName} />
        <Choice
          name="zespol"
          label="Zespół"
          value={query.voivodeship === null ? '' : voivodeship(query.voivodeship).slug}
          choices={voivodeships.map(({ slug, adjective }) => [slug, adjective])}
        />
        <Choice name="rok" label="Rok" value={query.year ?? ''} choices={years.map((year) => [year, year])} />
        <label className="choice">
          <input type="checkbox" name="moje" value="1" defaultChecked={query.isMine} />
          <span>Tylko moje szkice</span>
        </label>
      </MoreFilters>
    </FilterBar>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, label: string])[]
}

function Choice({ name, label, value, choices }: ChoiceProps) {
  const id = `filtr-${name}`
  return (
    <FilterField id={id} label={label}>
      <select id={id} name={name} className="control" defaultValue={value}>
        <option value="">Wszystkie</option>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </FilterField>
  )
}
