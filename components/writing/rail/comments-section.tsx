'use client'
import type { Editor } from '@tiptap/react'
import type { DeskComments, DeskThread } from '#components/comment/desk-thread.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { typeset } from '#domain/text/typography.ts'
import { CommentEntry } from './comment-entry.tsx'
import { RailSection } from './rail-section.tsx'
import { usePlacedThreads } from './use-placed-threads.ts'

type Props = {
  readonly threads: readonly DeskThread[]
  readonly comments: DeskComments
  /** As it was at the last pause in typing. */
  readonly text: ArticleText
  readonly editor: Editor
  readonly announce: (message: string) => void
}

/** „Uwagi”: what is said about the text and not dealt with, in the order of the text, where its words are marked. */
export default function CommentsSection({ threads, comments, text, editor, announce }: Props) {
  const placed = usePlacedThreads(editor, text, threads)

  function settled() {
    announce('Uwaga jest załatwiona.')
    // Its buttons are gone with it.
    document.getElementById('uwagi')?.closest('summary')?.focus()
  }

  return (
    <RailSection id="uwagi" title={`Uwagi: ${threads.length}`} isOpenAtFirst>
      {threads.length === 0 && <p className="quiet">{typeset('Nie ma otwartych uwag do tekstu.')}</p>}
      {placed.map((thread) => (
        <CommentEntry key={thread.id} {...{ thread, comments, editor, announce }} onSettled={settled} />
      ))}
    </RailSection>
  )
}
