import { BULK_FIELDS, bulkActionSlugs, bulkScopeSlugs } from '#domain/bulk/bulk-choice.ts'
import { ChooseRows } from './choose-rows.tsx'
import { bulkActionLabels } from './labels.ts'

/** Beside the list of the bin: the form whose boxes stand in its rows leads to the question about all ticked drafts. */
export function BinBar({ id }: { readonly id: string }) {
  return (
    <form id={id} action="/panel/artykuly/wiele" className="bin-bar" aria-label="Czynność na wielu szkicach">
      <input type="hidden" name={BULK_FIELDS.action} value={bulkActionSlugs.restore} />
      <input type="hidden" name={BULK_FIELDS.scope} value={bulkScopeSlugs.ticked} />
      <ChooseRows />
      <button type="submit" className="button">
        {bulkActionLabels.restore}: zaznaczone
      </button>
    </form>
  )
}
