import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { goToNextCell } from '@tiptap/pm/tables'
import { type TableHeaders, tableHeaders } from '#domain/article/body/body.ts'
import { blockAttributes } from './block-attributes.ts'
import { contentExpression } from './content-expression.ts'

const table = Table.extend({
  content: contentExpression('table'),
  addAttributes: () => ({
    ...blockAttributes,
    caption: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset.caption || null,
      renderHTML: ({ caption }) => (caption === null ? {} : { 'data-caption': caption }),
    },
    headers: {
      default: 'none',
      parseHTML: (element: HTMLElement) => toHeaders(element.dataset.headers),
      renderHTML: ({ headers }) => ({ 'data-headers': headers }),
    },
    total: {
      default: null,
      parseHTML: (element: HTMLElement) => (element.dataset.total === 'true' ? true : null),
      renderHTML: ({ total }) => (total === true ? { 'data-total': 'true' } : {}),
    },
  }),
  addNodeView: () => null,
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addKeyboardShortcuts() {
    return {
      ...withoutTab(this.parent?.() ?? {}),
      'Alt-ArrowRight': () => goToNextCell(1)(this.editor.state, this.editor.view.dispatch),
      'Alt-ArrowLeft': () => goToNextCell(-1)(this.editor.state, this.editor.view.dispatch),
    }
  },
})

const tableRow = TableRow.extend({ content: contentExpression('tableRow'), addAttributes: () => blockAttributes })

const spans = () => ({ ...blockAttributes, colspan: spanAttribute('colspan'), rowspan: spanAttribute('rowspan') })

const tableHeader = TableHeader.extend({
  content: contentExpression('tableHeader'),
  addAttributes: spans,
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

const tableCell = TableCell.extend({
  content: contentExpression('tableCell'),
  addAttributes: spans,
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

function toHeaders(text: string | undefined): TableHeaders {
  return tableHeaders.find((one) => one === text) ?? 'none'
}

function spanAttribute(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => cellSpan(element.getAttribute(name)),
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
  }
}

/** A span within the limits of a body; 1 for anything else. */
export function cellSpan(text: string | null): number {
  const span = Number(text ?? '')
  return Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1
}

/** Tab has one place of its own (table-keys.ts), with a way out of the table. */
function withoutTab<Shortcuts extends object>(shortcuts: Shortcuts): Omit<Shortcuts, 'Tab' | 'Shift-Tab'> {
  const { Tab: _tab, 'Shift-Tab': _back, ...rest } = shortcuts as Shortcuts & Record<'Tab' | 'Shift-Tab', unknown>
  return rest
}

export const tableNodes = [table, tableRow, tableHeader, tableCell]
