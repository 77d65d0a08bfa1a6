import type { Editor } from '@tiptap/react'
import { moveInTable } from '../blocks/table-move-keys.ts'
import { mergedWith, splitAgain } from '../schema/merge-cells.ts'
import { addedRowBelow, deletedRow } from '../schema/total-row.ts'
import type { AnyTool, Tool, ToolGroup } from './tools.ts'

type Change = Parameters<typeof dispatchIf>[1]

function dispatchIf(
  { state, view, commands }: Editor,
  change: (state: Editor['state']) => typeof state.tr | null,
): void {
  commands.focus()
  const tr = change(state)
  if (tr) view.dispatch(tr)
}

const changing = (name: string, label: string, change: Change): Tool => ({
  name,
  label,
  run: (editor) => dispatchIf(editor, change),
})

const merging = (name: string, label: string, change: Change): Tool => ({
  ...changing(name, label, change),
  isOff: ({ state }) => change(state) === null,
})

const moving = (axis: 'row' | 'column', step: -1 | 1, label: string, shortcut: string): Tool => ({
  name: `move-${axis}${step === -1 ? '-back' : '-on'}`,
  label,
  shortcut,
  run: (editor, { announce }) => {
    editor.commands.focus()
    moveInTable(editor.view, { axis, step }, announce)
  },
})

const rowsAndColumns: readonly AnyTool[] = [
  changing('row-after', 'Dodaj wiersz poniżej', addedRowBelow),
  {
    name: 'row-before',
    label: 'Dodaj wiersz powyżej',
    run: (editor) => editor.chain().focus().addRowBefore().keepTableHeaders().run(),
  },
  {
    name: 'column-after',
    label: 'Dodaj kolumnę po prawej',
    run: (editor) => editor.chain().focus().addColumnAfter().keepTableHeaders().run(),
  },
  {
    name: 'column-before',
    label: 'Dodaj kolumnę po lewej',
    run: (editor) => editor.chain().focus().addColumnBefore().keepTableHeaders().run(),
  },
  changing('delete-row', 'Usuń wiersz', deletedRow),
  {
    name: 'delete-column',
    label: 'Usuń kolumnę',
    run: (editor) => editor.chain().focus().deleteColumn().keepTableHeaders().run(),
  },
  { name: 'table-settings', label: 'Nagłówki, podsumowanie i podpis', dialog: 'table' },
  { name: 'delete-table', label: 'Usuń tabelę', run: (editor) => editor.chain().focus().deleteTable().run() },
]

/** What can be done with the table of the cursor. */
export const tableToolGroups: readonly ToolGroup[] = [
  { label: 'Ta tabela', tools: rowsAndColumns },
  {
    label: 'Kolejność w tabeli',
    tools: [
      moving('row', -1, 'Przesuń wiersz w górę', 'Alt+Shift+↑'),
      moving('row', 1, 'Przesuń wiersz w dół', 'Alt+Shift+↓'),
      moving('column', -1, 'Przesuń kolumnę w lewo', 'Alt+Shift+←'),
      moving('column', 1, 'Przesuń kolumnę w prawo', 'Alt+Shift+→'),
    ],
  },
  {
    label: 'Scalanie nagłówków',
    tools: [
      merging('merge-right', 'Scal z komórką po prawej', (state) => mergedWith(state, 'right')),
      merging('merge-below', 'Scal z komórką poniżej', (state) => mergedWith(state, 'below')),
      merging('split-cell', 'Rozdziel komórkę', splitAgain),
    ],
  },
]
