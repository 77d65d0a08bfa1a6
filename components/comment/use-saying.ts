'use client'
import { useState } from 'react'
import type { DeskComments } from './desk-thread.ts'
import { type CommentSent, sendComment } from './send-comment.ts'

const notBegun = 'Nie zapisano uwagi, bo tekst nie jest jeszcze zapisany. Zapisz go i spróbuj ponownie.'

/** Says one thing at a time. What was not taken says why, and whoever wrote it still has it in the field. */
export function useSaying({ accountId, articleOf, onThreads }: DeskComments) {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function say(sent: CommentSent): Promise<boolean> {
    setBusy(true)
    const articleId = await articleOf()
    const answer =
      articleId === null ? ({ ok: false, text: notBegun } as const) : await sendComment(articleId, accountId, sent)
    setBusy(false)
    setError(answer.ok ? null : answer.text)
    if (answer.ok) onThreads(answer.threads)
    return answer.ok
  }

  return { say, isBusy, error, setError }
}
