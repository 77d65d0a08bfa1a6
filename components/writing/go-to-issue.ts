import type { Editor } from '@tiptap/react'
import { fieldId } from '#components/form/form-scope.tsx'
import type { PublishIssue } from '#domain/article/publish-issues.ts'
import { showPartOf } from './parts/writer-part-name.ts'

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

/** Gives the focus to a field, also to one in a section that is closed or behind a tab: that opens first. */
export function focusField(id: string): void {
  const place = document.getElementById(id)
  openAround(place)
  const control = place?.matches(controls) ? place : place?.querySelector<HTMLElement>(controls)
  const target = control ?? place
  target?.focus()
}

function openAround(place: Element | null): void {
  showPartOf(place)
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
}

/** Puts the cursor into the block of this id, or chooses it, or what holds it, where nothing is written in it. */
export function goToBlock(editor: Editor, blockId: unknown): void {
  showPartOf(editor.view.dom)
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
    const isHere = node.attrs.id === blockId || (node.isAtom && node.children.some(({ attrs }) => attrs.id === blockId))
    if (found === null && typeof blockId === 'string' && isHere) found = position
    return found === null && !node.isAtom
  })
  return found
}
