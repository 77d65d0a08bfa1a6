import { BULK_FIELDS } from '#domain/bulk/bulk-choice.ts'
import { ChooseRows } from './choose-rows.tsx'

type Props = {
  /** „Czynność na wielu tagach”. */
  readonly label: string
  readonly actions: readonly { readonly slug: string; readonly label: string }[]
}

/** What to do with the ticked rows of a list; part of a form around the list, which leads to the question. */
export function RecordBar({ label, actions }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its name as a legend, and here the buttons say enough
    <div className="filter-bar bulk-bar" role="group" aria-label={label}>
      <ChooseRows />
      <div className="filter-buttons">
        {actions.map(({ slug, label: words }) => (
          <button key={slug} type="submit" name={BULK_FIELDS.action} value={slug} className="button">
            {words}
          </button>
        ))}
      </div>
    </div>
  )
}
