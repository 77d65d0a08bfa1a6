import type { Editor } from '@tiptap/react'
import { takeOutOfBox } from '../blocks/boxes.ts'
import type { DialogName } from '../dialogs/dialog-name.ts'
import { tableToolGroups } from './table-tools.ts'
import type { AnyTool, ToolGroup } from './tools.ts'

const recordDialogs: Readonly<Record<string, DialogName>> = {
  image: 'image',
  gallery: 'gallery',
  recording: 'recording',
  attachment: 'attachment',
  teamRegister: 'team-register',
  projectFunding: 'project',
  footnote: 'footnote',
  helplineCard: 'helpline',
  contactCard: 'contact',
}

/** What can be done with the table, list, quote or record that the cursor is in; the innermost first. */
export function placeTools(editor: Editor): readonly ToolGroup[] {
  const record = Object.entries(recordDialogs).find(([node]) => editor.isActive(node))?.[1]
  const ofList = editor.isActive('orderedList') ? [...listTools, ...numberedListTools] : listTools
  return [
    ...(record === undefined ? [] : [{ label: 'Ten element', tools: recordTools(record) }]),
    ...(editor.isActive('blockquote') ? [{ label: 'Ten cytat', tools: quoteTools }] : []),
    ...(editor.isActive('callout') ? [{ label: 'Ta ramka', tools: calloutTools }] : []),
    ...(editor.isActive('details') ? [{ label: 'Ta sekcja', tools: detailsTools }] : []),
    ...(editor.isActive('listItem') ? [{ label: 'Ta lista', tools: ofList }] : []),
    ...(editor.isActive('table') ? tableToolGroups : []),
  ]
}

const quoteTools: readonly AnyTool[] = [{ name: 'attribution', label: 'Autor cytatu', dialog: 'quote' }]

const calloutTools: readonly AnyTool[] = [
  { name: 'out-of-callout', label: 'Zdejmij ramkę, zostaw treść', run: (editor) => takeOutOfBox(editor, 'callout') },
]

const detailsTools: readonly AnyTool[] = [
  { name: 'summary', label: 'Tytuł sekcji', dialog: 'details' },
  { name: 'out-of-details', label: 'Usuń sekcję, zostaw treść', run: (editor) => takeOutOfBox(editor, 'details') },
]

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
