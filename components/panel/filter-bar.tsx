import type { ReactNode } from 'react'

type Props = {
  /** Address of the list itself. */
  readonly address: string
  readonly label: string
  readonly isFiltered: boolean
  /** Words of the button, where nothing is shown before somebody asks. */
  readonly submit?: string
  /** What else can be done with the filters, as links. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** Filters of a list: a plain form whose choices stand in the address, so that a list can be kept and sent. */
export function FilterBar({ address, label, isFiltered, submit = 'Filtruj', beside, children }: Props) {
  return (
    <search aria-label={label}>
      <form action={address} className="filter-bar" role="none">
        {children}
        <div className="filter-buttons">
          <button type="submit" className="button">
            {submit}
          </button>
          {isFiltered && <a href={address}>Wyczyść filtry</a>}
          {beside}
        </div>
      </form>
    </search>
  )
}

type MoreProps = {
  /** How many of them narrow the list down. */
  readonly set: number
  readonly children: ReactNode
}

/** The rarer filters: beside the others where there is room, folded on a phone, so that the list begins on the first screen. */
export function MoreFilters({ set, children }: MoreProps) {
  return (
    <details className="more-filters">
      <summary>{set === 0 ? 'Filtry' : `Filtry (${set})`}</summary>
      <div>{children}</div>
    </details>
  )
}

type FieldProps = { readonly id: string; readonly label: string; readonly children: ReactNode }

export function FilterField({ id, label, children }: FieldProps) {
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}
