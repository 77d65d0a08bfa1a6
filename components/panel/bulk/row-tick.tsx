import type { Column } from '#components/panel/data-table.tsx'
import { BULK_FIELDS } from '#domain/bulk/bulk-choice.ts'

/** The first column of a list whose rows are ticked in the form around it. `labelOf` null = this row cannot be. */
export function tickColumn<Row extends { readonly id: number }>(labelOf: (row: Row) => string | null): Column<Row> {
  return {
    key: 'choice',
    label: <span className="visually-hidden">Wybór</span>,
    cell: (row) => {
      const label = labelOf(row)
      return (
        label !== null && (
          <input
            type="checkbox"
            className="row-choice"
            name={BULK_FIELDS.ticked}
            value={row.id}
            aria-label={`Zaznacz: ${label}`}
          />
        )
      )
    },
  }
}
