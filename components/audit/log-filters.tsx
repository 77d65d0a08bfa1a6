import type { ReactNode } from 'react'
import { FilterBar, FilterField, MoreFilters } from '#components/panel/filter-bar.tsx'

type FilterChoice = { readonly value: string; readonly label: string }
type FilterList = { readonly name: string; readonly label: string; readonly choices: readonly FilterChoice[] }

type Props = {
  readonly address: string
  readonly parts: Readonly<Record<string, string>>
  readonly lists: readonly FilterList[]
  /** More fields, after the days. */
  readonly children?: ReactNode
}

const days = [
  { name: 'od', label: 'Od dnia' },
  { name: 'do', label: 'Do dnia' },
] as const

/** Filters of a log: lists to choose from, then two days. */
export function LogFilters({ address, parts, lists, children }: Props) {
  const [first, ...others] = lists
  const further = [...others, ...days]
  return (
    <FilterBar address={address} label="Filtry dziennika" isFiltered={Object.keys(parts).length > 0}>
      {first && <ListFilter list={first} chosen={parts[first.name]} />}
      <MoreFilters set={further.filter(({ name }) => parts[name] !== undefined).length}>
        {others.map((list) => (
          <ListFilter key={list.name} list={list} chosen={parts[list.name]} />
        ))}
        {days.map(({ name, label }) => (
          <FilterField key={name} id={`filtr-${name}`} label={label}>
            <input id={`filtr-${name}`} name={name} type="date" className="control" defaultValue={parts[name] ?? ''} />
          </FilterField>
        ))}
        {children}
      </MoreFilters>
    </FilterBar>
  )
}

function ListFilter({ list: { name, label, choices }, chosen = '' }: { list: FilterList; chosen: string | undefined }) {
  return (
    <FilterField id={`filtr-${name}`} label={label}>
      <select id={`filtr-${name}`} name={name} className="control" defaultValue={chosen}>
        <option value="">wszystko</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FilterField>
  )
}

/** Days that were typed and are none. */
export function WrongDays({ days }: { readonly days: readonly string[] }) {
  if (days.length === 0) return null
  return (
    <p className="field-error" role="alert">
      Takiej daty nie ma: {days.join(', ')}. Pokazano zdarzenia bez tego ograniczenia; wpisz datę ponownie.
    </p>
  )
}
