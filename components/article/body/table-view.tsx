import type { Table } from '#domain/article/body/body.ts'
import { type GridCell, tableGrid } from '#domain/article/body/table-grid.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ShownBody } from './body-context.ts'
import { BareBlocks } from './nested-blocks.tsx'

type Props = {
  readonly table: Table
  /** Its number in the text, from 1: two tables of one name are still two places to go to. */
  readonly number: number
  readonly context: ShownBody
}

/** A table that scrolls by itself where it is wider than the screen, also by keyboard (WCAG 1.4.10, 2.1.1). */
export function TableView({ table, number, context }: Props) {
  const { caption } = table.attrs
  const { rows, headRows, footRows } = tableGrid(table)
  const head = rows.slice(0, headRows)
  const data = rows.slice(headRows, rows.length - footRows)
  const foot = rows.slice(rows.length - footRows)
  return (
    <section
      className="table-region"
      aria-label={`Tabela ${number}${caption === null ? '' : `: ${caption}`}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can scroll only what takes focus (axe: scrollable-region-focusable)
      tabIndex={0}
    >
      <table>
        {caption !== null && <caption>{typeset(caption)}</caption>}
        {head.length > 0 && (
          <thead>
            <Rows rows={head} context={context} />
          </thead>
        )}
        {data.length > 0 && (
          <tbody>
            <Rows rows={data} context={context} />
          </tbody>
        )}
        {foot.length > 0 && (
          <tfoot>
            <Rows rows={foot} context={context} />
          </tfoot>
        )}
      </table>
    </section>
  )
}

type RowsProps = { rows: readonly (readonly GridCell[])[]; context: ShownBody }

function Rows({ rows, context }: RowsProps) {
  return rows.map((cells) => (
    <tr key={cells[0]?.cell.attrs.id}>
      {cells.map((one) => (
        <CellView key={one.cell.attrs.id} gridCell={one} context={context} />
      ))}
    </tr>
  ))
}

function CellView({ gridCell: { cell, scope }, context }: { gridCell: GridCell; context: ShownBody }) {
  const span = {
    colSpan: cell.attrs.colspan === 1 ? undefined : cell.attrs.colspan,
    rowSpan: cell.attrs.rowspan === 1 ? undefined : cell.attrs.rowspan,
  }
  const content = <BareBlocks blocks={cell.content} context={context} />
  if (scope === null) return <td {...span}>{content}</td>
  return (
    <th scope={scope} {...span}>
      {content}
    </th>
  )
}
