import type { DeskThread } from './desk-thread.ts'

/** What is said at an article: something new, an answer, or that a thread is dealt with. */
export type CommentSent =
  | {
      readonly what: 'add'
      readonly passageId: string
      readonly quote: string
      readonly occurrence: number
      readonly words: string
    }
  | { readonly what: 'answer'; readonly threadId: number; readonly words: string }
  | { readonly what: 'resolve'; readonly threadId: number }

export type CommentAnswer =
  | { readonly ok: true; readonly threads: readonly DeskThread[] }
  | { readonly ok: false; readonly text: string }

/** A server that is stopping may leave a connection open and say nothing. */
const GIVE_UP_MS = 20_000

const settled = 'Tę uwagę ktoś już załatwił. Aby odpowiedzieć, otwórz ją ponownie na stronie uwag.'
const lost = 'Nie zapisano uwagi: brak połączenia z serwerem. Spróbuj ponownie, wpisane słowa zostają tutaj.'

/** Sends it for one account; answers with the open threads as they are then, or with why it was not taken. */
export async function sendComment(articleId: number, accountId: number, sent: CommentSent): Promise<CommentAnswer> {
  const response = await fetch(`/panel/artykuly/${articleId}/uwagi/watki`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ ...sent, accountId }),
    signal: AbortSignal.timeout(GIVE_UP_MS),
    cache: 'no-store',
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as Answer | null | undefined
  if (response?.ok && answer?.threads) return { ok: true, threads: answer.threads }
  if (response?.status === 409) return { ok: false, text: settled }
  return { ok: false, text: answer?.errors?.[0]?.text ?? answer?.detail ?? lost }
}

type Answer = {
  readonly threads?: readonly DeskThread[]
  readonly errors?: readonly { readonly text: string }[]
  readonly detail?: string
}
