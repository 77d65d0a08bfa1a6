import type { Editor } from '@tiptap/react'
import { fieldId } from '#components/form/form-scope.tsx'
import type { GateIssue } from '#domain/article/publish-issues.ts'

/** Takes the writer to what is to be mended: a field, or the very block of the text. */
export function goToIssue(issue: GateIssue, editor: Editor | null): void {
  const block = issue.context?.block
  if (issue.field === 'body' && editor !== null) {
    const position = typeof block === 'string' ? positionOf(editor, block) : null
    editor.chain().focus().run()
    if (position !== null) selectAt(editor, position)
    return
  }
  const place = document.getElementById(fieldId(issue.field))
  const control = place?.matches('input, textarea, select')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea, select')
  ;(control ?? place)?.focus()
}

function positionOf(editor: Editor, blockId: string): number | null {
  let found: number | null = null
  editor.state.doc.descendants((node, position) => {
    if (node.attrs.id === blockId) found = position
    return found === null
  })
  return found
}

function selectAt(editor: Editor, position: number): void {
  const node = editor.state.doc.nodeAt(position)
  const isWhole = node?.isAtom === true
  const chain = editor.chain().focus()
  if (isWhole) chain.setNodeSelection(position).scrollIntoView().run()
  else
    chain
      .setTextSelection(position + 1)
      .scrollIntoView()
      .run()
}
