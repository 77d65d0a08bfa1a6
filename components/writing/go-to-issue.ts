import type { Editor } from '@tiptap/react'
import { fieldId } from '#components/form/form-scope.tsx'
import type { PublishIssue } from '#domain/article/publish-issues.ts'

/** Takes the writer to what is to be fixed: a field, or the very block of the text. */
export function goToIssue(issue: PublishIssue, editor: Editor | null): void {
  if (issue.field === 'body' && editor !== null) goToBlock(editor, issue.context?.block)
  else focusField(fieldId(issue.field))
}

/** The field that the address names (`#pole-title`), once it is there: other pages lead to it. */
export function goToAddressed(editor: Editor): void {
  const id = window.location.hash.slice(1)
  if (id === fieldId('body')) editor.commands.focus()
  else if (/^pole-[\w-]+$/.test(id)) focusField(id)
}

const controls = 'input, textarea, select'

function focusField(id: string): void {
  const place = document.getElementById(id)
  const control = place?.matches(controls) ? place : place?.querySelector<HTMLElement>(controls)
  const target = control ?? place
  target?.focus()
}

function goToBlock(editor: Editor, blockId: unknown): void {
  const position = positionOf(editor, blockId)
  const chain = editor.chain().focus()
  if (position === null) chain.run()
  else if (editor.state.doc.nodeAt(position)?.isAtom) chain.setNodeSelection(position).scrollIntoView().run()
  else
    chain
      .setTextSelection(position + 1)
      .scrollIntoView()
      .run()
}

function positionOf(editor: Editor, blockId: unknown): number | null {
  let found: number | null = null
  editor.state.doc.descendants((node, position) => {
    if (typeof blockId === 'string' && node.attrs.id === blockId) found = position
    return found === null
  })
  return found
}
