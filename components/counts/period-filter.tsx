import { FilterBar, FilterField } from '#components/panel/filter-bar.tsx'
import { lastMonth, type Period } from './period.ts'

type Props = { readonly address: string; readonly offered: readonly Period[]; readonly chosen: Period }

/** The stretches of days that a list can be about. */
export function PeriodFilter({ address, offered, chosen }: Props) {
  return (
    <FilterBar address={address} label="Okres" isFiltered={chosen !== lastMonth}>
      <FilterField id="okres" label="Ostatnie">
        <select id="okres" name="okres" className="control" defaultValue={String(chosen.days)}>
          {offered.map(({ days, label }) => (
            <option key={days} value={days}>
              {label}
            </option>
          ))}
        </select>
      </FilterField>
    </FilterBar>
  )
}
