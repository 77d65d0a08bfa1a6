import type { Fragment } from '@tiptap/pm/model'
import { AllSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorServices } from './editor-services.ts'
import { hasSigns } from './paste/has-signs.ts'
import { isFromEditor } from './paste/is-from-editor.ts'
import { pasteProgram } from './paste/paste-program.ts'
import { pastedAddress } from './pasted-address.ts'

type Services = Pick<EditorServices, 'onFiles' | 'announce' | 'recordAt'>

/** What comes from the clipboard: a picture as its file, an address upon chosen words as a link, a text without its dress. */
export function takePasted(view: EditorView, event: ClipboardEvent, services: Services): boolean {
  const { clipboardData } = event
  if (clipboardData === null || isFromEditor(clipboardData)) return false
  const files = [...clipboardData.files]
  const html = clipboardData.getData('text/html')
  if (files.length > 0 && (html === '' || isOnlyPicture(html))) {
    event.preventDefault()
    services.onFiles(files)
    return true
  }
  const href = linkChosenWords(view, clipboardData.getData('text/plain'))
  if (href !== null) {
    event.preventDefault()
    services.announce('Dodano odnośnik do zaznaczonych słów.')
    void linkToRecord(view, href, services)
    return true
  }
  return takeText(view, event, { html, text: clipboardData.getData('text/plain'), services })
}

/** What is dropped on the text: files, or a text from elsewhere; a piece of the text itself is moved by the editor. */
export function takeDropped(view: EditorView, event: DragEvent, services: Services): boolean {
  const html = event.dataTransfer?.getData('text/html') ?? ''
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length > 0) {
    event.preventDefault()
    services.onFiles(files)
    return true
  }
  if (view.dragging) return false
  return takeText(view, event, { html, text: event.dataTransfer?.getData('text/plain') ?? '', services })
}

type TextTaken = { readonly html: string; readonly text: string; readonly services: Services }

/** Words without format and without signs of any are left to the editor: a line is a paragraph. */
function takeText(view: EditorView, event: Event, { html, text, services }: TextTaken): boolean {
  if (html === '' && !hasSigns(text)) return false
  event.preventDefault()
  void insert(view, { html, text, services })
  return true
}

/** What was copied is still in the clipboard, or where it was dragged from, when the server is away. */
async function insert(view: EditorView, { html, text, services: { announce } }: TextTaken): Promise<void> {
  const program = await pasteProgram().catch(() => null)
  if (view.isDestroyed) return
  if (program === null) return announce('Nie wklejono: brak połączenia z serwerem. Spróbuj ponownie za chwilę.')
  const report = html === '' ? program.insertPlain(view, text) : program.insertPasted(view, html)
  if (report !== null) announce(report)
}

/**
 * A picture copied from a page comes as a file, and beside it as HTML that only names its address elsewhere. A copied text or
 * table may come with a picture of itself; there the words count.
 */
export function isOnlyPicture(html: string): boolean {
  const words = html.replace(/<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1\s*>|<[^>]*>|&nbsp;/gi, '')
  return /<img\b/i.test(html) && words.trim() === ''
}

/** The address that the chosen words lead to now; null = they are as they were. */
function linkChosenWords(view: EditorView, text: string): string | null {
  const { selection, schema, tr } = view.state
  const href = pastedAddress(text)
  const { link } = schema.marks
  if (href === null || link === undefined || !isOfWords(selection)) return null
  const { from, to } = selection
  const target = { kind: 'url', href }
  view.dispatch(tr.addMark(from, to, link.create({ target })).scrollIntoView())
  return href
}

/**
 * Links with this address lead to the record that it names, once the server has said which: such a link follows the record
 * when its address changes. Until then, and if it names none, they lead to the address.
 */
async function linkToRecord(view: EditorView, href: string, { recordAt, announce }: Services): Promise<void> {
  const record = await recordAt(href)
  const { link } = view.state.schema.marks
  if (record === null || link === undefined || view.isDestroyed) return
  const { tr } = view.state
  tr.doc.descendants((node, position) => {
    const target = link.isInSet(node.marks)?.attrs.target
    if (!node.isText || target?.kind !== 'url' || target.href !== href) return
    tr.addMark(position, position + node.nodeSize, link.create({ target: record.target }))
  })
  if (!tr.docChanged) return
  view.dispatch(tr)
  announce(`Odnośnik prowadzi do: ${record.title}.`)
}

/** Words dragged over, or the whole text by its key; an image alone is no words. */
function isOfWords(selection: Selection): boolean {
  if (!(selection instanceof TextSelection || selection instanceof AllSelection)) return false
  return selection.content().content.textBetween(0, selection.content().content.size).trim() !== ''
}

/** Words for other programs: a line for each paragraph, with nothing between them. */
export function plainText(content: Fragment): string {
  return content.textBetween(0, content.size, '\n', ({ type }) => (type.name === 'hardBreak' ? '\n' : ''))
}
