import type { ReactNode } from 'react'
import { FilterBar, FilterField, MoreFilters } from './filter-bar.tsx'

type Props = {
  readonly address: string
  /** What is searched: „Szukaj tagów”. */
  readonly label: string
  readonly words: string
  /** Whether the filter beside the words is set. */
  readonly isFiltered?: boolean
  /** A further filter. */
  readonly children?: ReactNode
}

/** Words to look for in a list, with further filters beside them. */
export function SearchBar({ address, label, words, isFiltered = false, children }: Props) {
  return (
    <FilterBar address={address} label={label} isFiltered={isFiltered || words !== ''}>
      <FilterField id="szukaj" label={label}>
        <input id="szukaj" name="szukaj" type="search" className="control" defaultValue={words} />
      </FilterField>
      {children && <MoreFilters set={isFiltered ? 1 : 0}>{children}</MoreFilters>}
    </FilterBar>
  )
}
