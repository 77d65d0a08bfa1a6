'use client'
import type { Editor } from '@tiptap/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { DeskComments } from '#components/comment/desk-thread.ts'
import { SaidComments } from '#components/comment/said-comments.tsx'
import { useSaying } from '#components/comment/use-saying.ts'
import type { PlacedThread } from '#components/editor/comments/place-threads.ts'
import { AnswerFields } from './answer-fields.tsx'
import { CommentPassage } from './comment-passage.tsx'

type Props = {
  readonly thread: PlacedThread
  readonly comments: DeskComments
  readonly editor: Editor
  readonly announce: (message: string) => void
  readonly onSettled: () => void
}

/** One thread beside the text: its words, what was said, and what can be done about it. */
export function CommentEntry({ thread, comments, editor, announce, onSettled }: Props) {
  const { say, isBusy, error, setError } = useSaying(comments)
  const [isAnswering, setAnswering] = useState(false)
  const [words, setWords] = useState('')
  const threadId = thread.id
  const answerButton = useRef<HTMLButtonElement>(null)
  const wasAnswering = useRef(false)

  // The field is gone with whatever had the focus in it.
  useEffect(() => {
    if (wasAnswering.current && !isAnswering) answerButton.current?.focus()
    wasAnswering.current = isAnswering
  }, [isAnswering])

  async function answer(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    if (words.trim() === '') return setError('Wpisz odpowiedź.')
    if (!(await say({ what: 'answer', threadId, words }))) return
    setWords('')
    setAnswering(false)
    announce('Dodano odpowiedź.')
  }

  async function resolve() {
    if (!isBusy && (await say({ what: 'resolve', threadId }))) onSettled()
  }

  return (
    <article className="thread" aria-label={`Uwaga nr ${threadId}`}>
      <CommentPassage thread={thread} editor={editor} />
      <SaidComments comments={thread.comments} />
      {isAnswering ? (
        <AnswerFields
          {...{ words, error, isBusy }}
          onWords={setWords}
          onSend={answer}
          onCancel={() => {
            setAnswering(false)
            setError(null)
          }}
        />
      ) : (
        <>
          {error !== null && (
            <p role="alert" className="field-error">
              {error}
            </p>
          )}
          <div className="thread-steps">
            <button ref={answerButton} type="button" className="link-button" onClick={() => setAnswering(true)}>
              Odpowiedz<span className="visually-hidden"> na uwagę nr {threadId}</span>
            </button>
            <button type="button" className="button" aria-disabled={isBusy || undefined} onClick={() => void resolve()}>
              Załatwione<span className="visually-hidden">: uwaga nr {threadId}</span>
            </button>
          </div>
        </>
      )}
    </article>
  )
}
