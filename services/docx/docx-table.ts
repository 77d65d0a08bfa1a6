import type { DocxNode } from '#domain/docx/docx-content.ts'
import { type DocxStory, element } from './docx-story.ts'
import { attributeOf, childOf, childrenOf, isOn, numberOf, type Xml } from './xml-tree.ts'

type Cell = { readonly xml: Xml; readonly column: number; readonly span: number; readonly goesOn: boolean }
type Row = { readonly xml: Xml; readonly isHead: boolean; readonly before: number; readonly cells: readonly Cell[] }

/** A table with its merged cells, and the rows it repeats on each page as its headers. */
export function readTable(
  table: Xml,
  story: DocxStory,
  readBlocks: (children: readonly Xml[]) => readonly DocxNode[],
): DocxNode {
  const properties = childOf(table, 'tblPr')
  const rows = rowsBelow(table, 'tr').flatMap((row) => readRow(row, story))
  if (rows.filter(({ isHead }) => isHead).length > reachOfFirst(rows)) story.remark('header-rows')
  const isBold = boldCells(properties, story)
  const caption = attributeOf(childOf(properties, 'tblCaption'))
  const made = rows.map((row, index) => {
    const cells = row.cells
      .filter(({ goesOn }) => !goesOn)
      .map((cell) =>
        element(row.isHead ? 'th' : 'td', readBlocks(cell.xml.children), {
          attributes: { colspan: String(cell.span), rowspan: String(rowspan(rows, index, cell)) },
          style: isBold(index, cell.column) ? { 'font-weight': 'bold' } : {},
        }),
      )
    const before = element('td', [], { attributes: { colspan: String(row.before) } })
    return element('tr', row.before > 0 ? [before, ...cells] : cells)
  })
  return element('table', caption === null ? made : [element('caption', [caption]), ...made])
}

/** Rows and cells may lie in a control or in a mark of changes. */
function rowsBelow(parent: Xml, name: 'tr' | 'tc'): readonly Xml[] {
  return parent.children.flatMap((child) => {
    if (child.name === name) return [child]
    return /^(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/.test(child.name) ? rowsBelow(child, name) : []
  })
}

function readRow(xml: Xml, { remark }: DocxStory): Row[] {
  const properties = childOf(xml, 'trPr')
  if (childOf(properties, 'del')) {
    remark('deletion')
    return []
  }
  const before = Math.min(Math.max(numberOf(childOf(properties, 'gridBefore')) ?? 0, 0), 100)
  let column = before
  const cells = rowsBelow(xml, 'tc').map((cell): Cell => {
    const own = childOf(cell, 'tcPr')
    const span = Math.min(Math.max(numberOf(childOf(own, 'gridSpan')) ?? 1, 1), 100)
    const merge = childOf(own, 'vMerge')
    const made = { xml: cell, column, span, goesOn: merge !== undefined && attributeOf(merge) !== 'restart' }
    column += span
    return made
  })
  return [{ xml, isHead: isOn(childOf(properties, 'tblHeader')) === true, before, cells }]
}

/** How many rows the cells of the first one reach over: so many may hold headers. */
function reachOfFirst(rows: readonly Row[]): number {
  return Math.max(1, ...(rows[0]?.cells ?? []).map((cell) => rowspan(rows, 0, cell)))
}

/** A cell goes on below itself in cells that say so (ECMA-376, part 1, 17.4.84). */
function rowspan(rows: readonly Row[], at: number, { xml, column }: Cell): number {
  if (childOf(childOf(xml, 'tcPr'), 'vMerge') === undefined) return 1
  let span = 1
  while (rows[at + span]?.cells.some((cell) => cell.column === column && cell.goesOn)) span += 1
  return Math.min(span, 100)
}

/** Where the style of the table writes its first row or column in bold: that is how tables show their headers. */
function boldCells(properties: Xml | undefined, { styles }: DocxStory): (row: number, column: number) => boolean {
  const style = attributeOf(childOf(properties, 'tblStyle'))
  const [look] = childrenOf(properties, 'tblLook')
  const bits = Number.parseInt(attributeOf(look) ?? '0', 16) || 0
  const asks = (name: string, bit: number) => {
    const said = attributeOf(look, name)
    return said === null ? (bits & bit) !== 0 : /^(?:1|true|on)$/.test(said)
  }
  const inRow = asks('firstRow', 0x20) && styles.isBoldIn(style, 'firstRow')
  const inColumn = asks('firstColumn', 0x80) && styles.isBoldIn(style, 'firstCol')
  return (row, column) => (inRow && row === 0) || (inColumn && column === 0)
}
