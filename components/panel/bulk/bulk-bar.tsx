import { FilterField } from '#components/panel/filter-bar.tsx'
import type { Actor } from '#domain/actor.ts'
import { listedBulkActions, mayActInBulk } from '#domain/bulk/bulk-action.ts'
import { BULK_FIELDS, bulkActionSlugs, bulkScopeSlugs } from '#domain/bulk/bulk-choice.ts'
import { ChooseRows } from './choose-rows.tsx'
import { bulkActionLabels } from './labels.ts'

type Props = {
  readonly actor: Actor
  /** Articles on this page of the list, and on all of them. */
  readonly onPage: number
  readonly total: number
}

/** What to do with which articles of the list; part of a form around the list, which leads to the question. */
export function BulkBar({ actor, onPage, total }: Props) {
  const offered = listedBulkActions.filter((action) => mayActInBulk(actor, action))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its name as a legend, and here the fields say enough
    <div className="filter-bar bulk-bar" role="group" aria-label="Czynność na wielu artykułach">
      <FilterField id="wiele-zakres" label="Które artykuły">
        <select id="wiele-zakres" name={BULK_FIELDS.scope} className="control">
          <option value={bulkScopeSlugs.ticked}>zaznaczone</option>
          <option value={bulkScopeSlugs.page}>wszystkie na tej stronie ({onPage})</option>
          <option value={bulkScopeSlugs.all}>wszystkie z listy ({total})</option>
        </select>
      </FilterField>
      <FilterField id="wiele-czynnosc" label="Czynność">
        <select id="wiele-czynnosc" name={BULK_FIELDS.action} className="control">
          {offered.map((action) => (
            <option key={action} value={bulkActionSlugs[action]}>
              {bulkActionLabels[action]}
            </option>
          ))}
        </select>
      </FilterField>
      <div className="filter-buttons">
        <button type="submit" className="button">
          Dalej
        </button>
        <a href="/panel/artykuly/wiele/raporty">Raporty czynności</a>
      </div>
      <ChooseRows />
    </div>
  )
}
