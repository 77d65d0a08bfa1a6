import type { Editor } from '@tiptap/react'

export type BlockKind = 'paragraph' | 'heading-2' | 'heading-3' | 'heading-4' | 'bullet-list' | 'ordered-list' | 'quote'

/** Deepest that lists and quotes may be inside one another in a body. */
const DEEPEST = 24

/** What the place of the cursor is; what it is in outermost counts least. */
export function kindAt(editor: Editor): BlockKind | null {
  if (editor.isActive('heading')) return `heading-${editor.getAttributes('heading').level as 2 | 3 | 4}`
  if (editor.isActive('bulletList') || editor.isActive('orderedList')) return nearestList(editor)
  if (editor.isActive('blockquote')) return 'quote'
  return editor.isActive('paragraph') ? 'paragraph' : null
}

function nearestList({ state: { selection } }: Editor): BlockKind {
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type
    if (name === 'bulletList') return 'bullet-list'
    if (name === 'orderedList') return 'ordered-list'
  }
  return 'paragraph'
}

/** Makes the chosen blocks this kind, out of whatever list or quote they are in; their words stay. */
export function turnInto(editor: Editor, kind: BlockKind): void {
  editor.commands.focus()
  if (kindAt(editor) === kind) return
  // From list to list it is the list that changes, with its levels.
  const isListToList = kind.endsWith('list') && (kindAt(editor)?.endsWith('list') ?? false)
  if (!isListToList) takeOut(editor, kind)
  const chain = editor.chain().focus()
  if (kind === 'bullet-list') chain.toggleBulletList().run()
  else if (kind === 'ordered-list') chain.toggleOrderedList().run()
  else if (kind === 'quote') chain.toggleBlockquote().run()
  else if (kind === 'paragraph') chain.setParagraph().run()
  else chain.setHeading({ level: Number(kind.at(-1)) as 2 | 3 | 4 }).run()
}

/** A heading or a quote may be in no box. */
function takeOut(editor: Editor, kind: BlockKind): void {
  const boxes = kind.startsWith('heading') || kind === 'quote' ? ['callout', 'details'] : []
  for (let level = 0; level < DEEPEST; level += 1) {
    const isIn = ['bulletList', 'orderedList', 'blockquote', ...boxes].some((name) => editor.isActive(name))
    const before = editor.state.doc
    if (isIn || editor.isActive('heading')) editor.commands.clearNodes()
    if (editor.state.doc.eq(before)) return
  }
}
