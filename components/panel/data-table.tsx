import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly key: string
  readonly label: ReactNode
  /** Plain words of the label, for phones where each value is beside its label; the label itself when it is text. */
  readonly name?: string
  readonly cell: (row: Row) => ReactNode
  /** The cell that names the row: its header. */
  readonly isRowHeader?: boolean
  readonly sort?: 'ascending' | 'descending' | 'none'
  readonly align?: 'end'
}

type Props<Row> = {
  /** What the table holds, said to those who do not see it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string | number
}

/** A real table; on a phone each row is a block whose values stand beside their labels. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, sort, align }) => (
            <th key={key} scope="col" aria-sort={sort} className={align && 'align-end'}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { cell, isRowHeader, align, label, name = typeof label === 'string' ? label : '' } = column
  const shared = { className: align && 'align-end' }
  return isRowHeader ? (
    <th scope="row" {...shared}>
      {cell(row)}
    </th>
  ) : (
    <td {...shared}>
      <div className="cell-label">{name}</div>
      <div className="cell-value">{cell(row)}</div>
    </td>
  )
}
