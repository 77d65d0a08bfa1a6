import type { Editor } from '@tiptap/react'
import type { DialogName } from '../dialogs/dialog-name.ts'
import type { AnyTool, ToolGroup } from './tools.ts'

const recordDialogs: Readonly<Record<string, DialogName>> = {
  image: 'image',
  gallery: 'gallery',
  recording: 'recording',
  attachment: 'attachment',
  teamRegister: 'team-register',
  projectFunding: 'project',
}

/** What can be done with the table, list, quote or record that the cursor is in; the innermost first. */
export function placeTools(editor: Editor): readonly ToolGroup[] {
  const record = Object.entries(recordDialogs).find(([node]) => editor.isActive(node))?.[1]
  const ofList = editor.isActive('orderedList') ? [...listTools, ...numberedListTools] : listTools
  return [
    ...(record === undefined ? [] : [{ label: 'Ten element', tools: recordTools(record) }]),
    ...(editor.isActive('blockquote') ? [{ label: 'Ten cytat', tools: quoteTools }] : []),
    ...(editor.isActive('listItem') ? [{ label: 'Ta lista', tools: ofList }] : []),
    ...(editor.isActive('table') ? [{ label: 'Ta tabela', tools: tableTools }] : []),
  ]
}

const tableTools: readonly AnyTool[] = [
  {
    name: 'row-after',
    label: 'Dodaj wiersz poniżej',
    run: (editor) => editor.chain().focus().addRowAfter().keepTableHeaders().run(),
  },
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
  {
    name: 'delete-row',
    label: 'Usuń wiersz',
    run: (editor) => editor.chain().focus().deleteRow().keepTableHeaders().run(),
  },
  {
    name: 'delete-column',
    label: 'Usuń kolumnę',
    run: (editor) => editor.chain().focus().deleteColumn().keepTableHeaders().run(),
  },
  { name: 'table-settings', label: 'Nagłówki i podpis tabeli', dialog: 'table' },
  { name: 'delete-table', label: 'Usuń tabelę', run: (editor) => editor.chain().focus().deleteTable().run() },
]

const quoteTools: readonly AnyTool[] = [{ name: 'attribution', label: 'Autor cytatu', dialog: 'quote' }]

const listTools: readonly AnyTool[] = [
  {
    name: 'sink',
    label: 'Poziom niżej',
    shortcut: 'Ctrl+]',
    isOff: (editor) => !editor.can().sinkListItem('listItem'),
    run: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
  },
  {
    name: 'lift',
    label: 'Poziom wyżej',
    shortcut: 'Ctrl+[',
    isOff: (editor) => !editor.can().liftListItem('listItem'),
    run: (editor) => editor.chain().focus().liftListItem('listItem').run(),
  },
]

const numberedListTools: readonly AnyTool[] = [{ name: 'numbering', label: 'Numeracja listy', dialog: 'list' }]

/** A block that names a record, chosen as a whole. */
function recordTools(dialog: DialogName): readonly AnyTool[] {
  return [
    { name: 'change-record', label: 'Zmień', shortcut: 'Enter', dialog },
    {
      name: 'delete-record',
      label: 'Usuń z treści',
      shortcut: 'Delete',
      run: (editor) => editor.chain().focus().deleteSelection().run(),
    },
  ]
}
