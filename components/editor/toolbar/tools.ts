import type { Editor } from '@tiptap/react'
import type { DialogName } from '../dialogs/dialog-name.ts'
import { putBlock } from '../dialogs/put-record.ts'

export type Tool = {
  readonly name: string
  readonly label: string
  readonly shortcut?: string
  /** Whether the place of the cursor has it; without it the tool is no switch. */
  readonly isOn?: (editor: Editor) => boolean
  readonly isOff?: (editor: Editor) => boolean
  readonly run: (editor: Editor) => void
}

export type DialogTool = { readonly name: string; readonly label: string; readonly shortcut?: string } & {
  readonly dialog: DialogName
  readonly isOn?: (editor: Editor) => boolean
}

const heading = (level: 2 | 3 | 4): Tool => ({
  name: `heading-${level}`,
  label: `Nagłówek ${level}`,
  shortcut: `Ctrl+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  isOff: (editor) => !editor.can().toggleHeading({ level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

/** The tools in their order, in groups. Words, not signs: nobody has to guess. */
export const tools: readonly (readonly (Tool | DialogTool)[])[] = [
  [
    {
      name: 'paragraph',
      label: 'Akapit',
      shortcut: 'Ctrl+Alt+0',
      isOn: (editor) => editor.isActive('paragraph'),
      run: (editor) => editor.chain().focus().setParagraph().run(),
    },
    heading(2),
    heading(3),
    heading(4),
  ],
  [
    {
      name: 'bold',
      label: 'Pogrubienie',
      shortcut: 'Ctrl+B',
      isOn: (editor) => editor.isActive('bold'),
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      name: 'italic',
      label: 'Kursywa',
      shortcut: 'Ctrl+I',
      isOn: (editor) => editor.isActive('italic'),
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    {
      name: 'superscript',
      label: 'Indeks górny',
      shortcut: 'Ctrl+.',
      isOn: (editor) => editor.isActive('superscript'),
      run: (editor) => editor.chain().focus().toggleMark('superscript').run(),
    },
    {
      name: 'subscript',
      label: 'Indeks dolny',
      shortcut: 'Ctrl+,',
      isOn: (editor) => editor.isActive('subscript'),
      run: (editor) => editor.chain().focus().toggleMark('subscript').run(),
    },
    {
      name: 'link',
      label: 'Odnośnik',
      shortcut: 'Ctrl+K',
      dialog: 'link',
      isOn: (editor) => editor.isActive('link'),
    },
    { name: 'lang', label: 'Język', dialog: 'language', isOn: (editor) => editor.isActive('lang') },
  ],
  [
    {
      name: 'bullet-list',
      label: 'Lista',
      shortcut: 'Ctrl+Shift+8',
      isOn: (editor) => editor.isActive('bulletList'),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: 'ordered-list',
      label: 'Lista numerowana',
      shortcut: 'Ctrl+Shift+7',
      isOn: (editor) => editor.isActive('orderedList'),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: 'quote',
      label: 'Cytat',
      shortcut: 'Ctrl+Shift+B',
      isOn: (editor) => editor.isActive('blockquote'),
      isOff: (editor) => !editor.can().toggleBlockquote(),
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
  ],
  [
    { name: 'table', label: 'Tabela', dialog: 'table', isOn: (editor) => editor.isActive('table') },
    { name: 'image', label: 'Obraz', dialog: 'image', isOn: (editor) => editor.isActive('image') },
    { name: 'attachment', label: 'Załącznik', dialog: 'attachment', isOn: (editor) => editor.isActive('attachment') },
    {
      name: 'team-register',
      label: 'Rejestr zespołów',
      dialog: 'team-register',
      isOn: (editor) => editor.isActive('teamRegister'),
    },
    { name: 'project', label: 'Projekt', dialog: 'project', isOn: (editor) => editor.isActive('projectFunding') },
    {
      name: 'rule',
      label: 'Linia',
      run: (editor) => putBlock(editor, { type: 'horizontalRule' }),
    },
  ],
  [
    {
      name: 'undo',
      label: 'Cofnij',
      shortcut: 'Ctrl+Z',
      isOff: (editor) => !editor.can().undo(),
      run: (editor) => editor.chain().focus().undo().run(),
    },
    {
      name: 'redo',
      label: 'Ponów',
      shortcut: 'Ctrl+Y',
      isOff: (editor) => !editor.can().redo(),
      run: (editor) => editor.chain().focus().redo().run(),
    },
    { name: 'help', label: 'Skróty klawiszowe (?)', dialog: 'help' },
  ],
]

/** Shown only where they can do something. */
export const tableTools: readonly (Tool | DialogTool)[] = [
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

export const quoteTools: readonly (Tool | DialogTool)[] = [
  { name: 'attribution', label: 'Autor cytatu', dialog: 'quote' },
]

export const listTools: readonly (Tool | DialogTool)[] = [
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

export const numberedListTools: readonly (Tool | DialogTool)[] = [
  { name: 'numbering', label: 'Numeracja listy', dialog: 'list' },
]

/** A block that names a record, chosen as a whole. */
export function recordTools(dialog: DialogName): readonly (Tool | DialogTool)[] {
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
