'use client'
import type { Editor } from '@tiptap/react'
import type { PlacedThread } from '#components/editor/comments/place-threads.ts'
import { fieldId } from '#components/form/form-scope.tsx'
import { TITLE_PASSAGE } from '#domain/comment/passages.ts'
import { typeset } from '#domain/text/typography.ts'
import { focusField } from '../go-to-issue.ts'
import { showPartOf } from '../parts/writer-part-name.ts'

type Props = { readonly thread: PlacedThread; readonly editor: Editor }

/** The words that a thread is about, leading to them; what became of them since is said. */
export function CommentPassage({ thread, editor }: Props) {
  const { anchor, place } = thread
  if (anchor === null) return <p className="thread-quote">Do całego tekstu</p>
  if (place === null) {
    return (
      <p className="thread-quote">
        Fragment usunięto: <q>{typeset(anchor.quote)}</q>
      </p>
    )
  }
  return (
    <p className="thread-quote">
      {place.isSimilar && 'Fragment zmieniono. Przedtem: '}
      <button type="button" className="link-button" onClick={() => goToWords(thread, editor)}>
        <span className="visually-hidden">Pokaż w tekście: </span>
        {anchor.quote === '' ? 'element bez słów' : <q>{typeset(anchor.quote)}</q>}
      </button>
    </p>
  )
}

/** Chooses the words in the text, or gives the focus to the field that they are in. */
function goToWords({ place, mark }: PlacedThread, editor: Editor): void {
  if (mark === null) {
    focusField(fieldId(place?.passageId === TITLE_PASSAGE ? 'title' : 'summary'))
    return
  }
  showPartOf(editor.view.dom)
  const { from, to, isBlock } = mark
  const chain = editor.chain().focus()
  if (isBlock) chain.setNodeSelection(from).scrollIntoView().run()
  else chain.setTextSelection({ from, to }).scrollIntoView().run()
}
