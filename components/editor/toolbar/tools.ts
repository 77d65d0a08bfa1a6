import type { Editor } from '@tiptap/react'
import { duplicateBlock, moveBlock } from '../blocks/block-keys.ts'
import { putIntoBox } from '../blocks/boxes.ts'
import { type BlockKind, kindAt, turnInto } from '../blocks/turn-into.ts'
import type { DialogName } from '../dialogs/dialog-name.ts'
import { putBlock } from '../dialogs/put-record.ts'
import type { ToolIconName } from './tool-icon.tsx'

/** What tools may ask of the surface around the text. */
export type Desk = {
  readonly announce: (message: string) => void
  /** Opens "Znajdź i zamień". */
  readonly find: () => void
  /** Hides everything but the sheet, or brings the page back. */
  readonly alone: () => void
}

type Named = {
  readonly name: string
  readonly label: string
  /** The word under the icon, where the label is longer than a row of tools has room for. */
  readonly short?: string
  readonly icon?: ToolIconName
  readonly shortcut?: string
  /** Whether the place of the cursor has it; without it the tool is no switch. */
  readonly isOn?: (editor: Editor) => boolean
}

export type Tool = Named & {
  readonly isOff?: (editor: Editor) => boolean
  readonly run: (editor: Editor, desk: Desk) => void
}

export type DialogTool = Named & { readonly dialog: DialogName }

export type AnyTool = Tool | DialogTool

export type ToolGroup = { readonly label: string; readonly tools: readonly AnyTool[] }

/** A kind that the block of the cursor is or becomes. */
const kind = (name: BlockKind, label: string, shortcut: string): Tool => ({
  name: `kind-${name}`,
  label,
  shortcut,
  isOn: (editor) => kindAt(editor) === name,
  run: (editor) => turnInto(editor, name),
})

/** What a block can be, in the menu of its kind; one of them is on. */
export const kindTools: readonly Tool[] = [
  kind('paragraph', 'Akapit', 'Ctrl+Alt+0'),
  kind('heading-2', 'Nagłówek 2', 'Ctrl+Alt+2'),
  kind('heading-3', 'Nagłówek 3', 'Ctrl+Alt+3'),
  kind('heading-4', 'Nagłówek 4', 'Ctrl+Alt+4'),
  kind('bullet-list', 'Lista', 'Ctrl+Shift+8'),
  kind('ordered-list', 'Lista numerowana', 'Ctrl+Shift+7'),
  kind('quote', 'Cytat', 'Ctrl+Shift+B'),
]

/** In the row itself: what is used all the time, with an icon and a word. */
export const emphasisTools: readonly AnyTool[] = [
  {
    name: 'bold',
    label: 'Pogrubienie',
    icon: 'bold',
    shortcut: 'Ctrl+B',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    label: 'Kursywa',
    icon: 'italic',
    shortcut: 'Ctrl+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'link',
    label: 'Odnośnik',
    icon: 'link',
    shortcut: 'Ctrl+K',
    dialog: 'link',
    isOn: (editor) => editor.isActive('link'),
  },
]

/** The same kinds as in the menu, at hand where there is room for them. */
export const listKindTools: readonly AnyTool[] = [
  {
    name: 'bullet-list',
    label: 'Lista',
    icon: 'bullet-list',
    shortcut: 'Ctrl+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'ordered-list',
    label: 'Lista numerowana',
    short: 'Numerowana',
    icon: 'ordered-list',
    shortcut: 'Ctrl+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote',
    label: 'Cytat',
    icon: 'quote',
    shortcut: 'Ctrl+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    isOff: (editor) => !editor.can().toggleBlockquote(),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
]

const commentTool: DialogTool = {
  name: 'comment',
  label: 'Dodaj uwagę',
  shortcut: 'Ctrl+Alt+M',
  dialog: 'comment',
}

/** Beside the text: nothing of it changes. In the menu too, for a row without room. */
export const besideTools: readonly AnyTool[] = [{ ...commentTool, label: 'Uwaga', icon: 'comment' }]

/** What comes where the cursor is: whole blocks, and a note in its line. */
export const insertTools: readonly AnyTool[] = [
  { name: 'image', label: 'Obraz', dialog: 'image' },
  { name: 'gallery', label: 'Galeria obrazów', dialog: 'gallery' },
  { name: 'recording', label: 'Film lub dźwięk', dialog: 'recording' },
  { name: 'table', label: 'Tabela', dialog: 'table' },
  { name: 'attachment', label: 'Załącznik', dialog: 'attachment' },
  {
    name: 'callout',
    label: 'Ramka „Ważne”',
    isOff: (editor) => editor.isActive('callout'),
    run: (editor) => putIntoBox(editor, 'callout'),
  },
  { name: 'details', label: 'Sekcja zwinięta', dialog: 'details' },
  { name: 'footnote', label: 'Przypis', dialog: 'footnote' },
  { name: 'helpline', label: 'Karta infolinii', dialog: 'helpline' },
  { name: 'contact', label: 'Karta kontaktu', dialog: 'contact' },
  { name: 'team-register', label: 'Rejestr zespołów', dialog: 'team-register' },
  { name: 'project', label: 'Projekt', dialog: 'project' },
  { name: 'rule', label: 'Linia', run: (editor) => putBlock(editor, { type: 'horizontalRule' }) },
]

/** What is needed now and then, in its groups. */
export const moreTools: readonly ToolGroup[] = [
  {
    label: 'Tekst',
    tools: [
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
      { name: 'lang', label: 'Język', dialog: 'language', isOn: (editor) => editor.isActive('lang') },
      { name: 'abbr', label: 'Skrót', dialog: 'abbreviation', isOn: (editor) => editor.isActive('abbr') },
    ],
  },
  {
    label: 'Ten blok',
    tools: [
      commentTool,
      {
        name: 'move-up',
        label: 'Przesuń blok w górę',
        shortcut: 'Alt+Shift+↑',
        run: (editor, { announce }) => {
          editor.commands.focus()
          moveBlock(editor.view, -1, announce)
        },
      },
      {
        name: 'move-down',
        label: 'Przesuń blok w dół',
        shortcut: 'Alt+Shift+↓',
        run: (editor, { announce }) => {
          editor.commands.focus()
          moveBlock(editor.view, 1, announce)
        },
      },
      {
        name: 'duplicate',
        label: 'Powiel blok',
        run: (editor, { announce }) => {
          editor.commands.focus()
          duplicateBlock(editor.view, announce)
        },
      },
    ],
  },
  {
    label: 'Cały tekst',
    tools: [
      { name: 'find', label: 'Znajdź i zamień', run: (_editor, { find }) => find() },
      {
        name: 'alone',
        label: 'Skupienie',
        run: (editor, { alone }) => {
          editor.commands.focus()
          alone()
        },
      },
    ],
  },
  {
    label: 'Historia i pomoc',
    tools: [
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
  },
]
