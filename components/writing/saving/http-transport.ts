import { noSuchDate } from '#components/article/text-issue-sentence.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { typedDate } from '#domain/typed-date.ts'
import type { DraftTransport, FieldProblem, SaveAnswer, ServerDraft } from './draft-transport.ts'

/** A server that is stopping may leave a connection open and say nothing. */
const GIVE_UP_MS = 20_000

/** Saves and reads drafts over the routes of the panel, for one account; `toFormText` as the form shows a saved text. */
export function httpTransport(
  accountId: number,
  toFormText: (text: ArticleText) => ArticleText,
  isCorrection = false,
): DraftTransport {
  return {
    save: async ({ articleId, draftKey, seenLockVersion, text, by }) => {
      const isNew = articleId === null
      const response = await ask(`/panel/artykuly/${isNew ? 'nowy' : articleId}/szkic`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...text,
          accountId,
          ...(isNew ? { draftKey } : { seenLockVersion, by: isCorrection ? 'correction' : by }),
        }),
      })
      if (response === null) return { kind: 'unreachable' }
      const json = await readJson(response)
      if (response.ok) return toSaved(json, text)
      if (response.status === 409) return { kind: 'conflict' }
      return response.status === 422 ? { kind: 'refused', problems: toProblems(json, text) } : toStopped(response, json)
    },
    read: async (articleId) => {
      const response = await ask(`/panel/artykuly/${articleId}/szkic${isCorrection ? '?poprawka=1' : ''}`)
      if (response === null) return { kind: 'unreachable' }
      const json = await readJson(response)
      if (!response.ok) return toStopped(response, json)
      // Our own route, of the same build or a newer one; what is not there makes the comparison empty, never wrong.
      const answer = json as (ServerDraft & { readonly typed?: Partial<ArticleText> }) | null
      if (!answer?.text) return { kind: 'unreachable' }
      const { typed, problems = [], ...draft } = answer
      return { kind: 'read', draft: { ...draft, problems, text: { ...toFormText(draft.text), ...typed } } }
    },
  }
}

async function ask(address: string, init: RequestInit = {}): Promise<Response | null> {
  const headers = { accept: 'application/json', ...init.headers }
  const signal = AbortSignal.timeout(GIVE_UP_MS)
  return fetch(address, { ...init, headers, signal, cache: 'no-store' }).catch(() => null)
}

async function readJson(response: Response): Promise<unknown> {
  return response.json().catch(() => null)
}

function toSaved(json: unknown, sent: ArticleText): SaveAnswer {
  const { articleId, lockVersion, savedAt } = (json ?? {}) as Record<string, unknown>
  const isWhole = [articleId, lockVersion, savedAt].every((value) => typeof value === 'number')
  // Somebody between us and the server answered for it.
  if (!isWhole) return { kind: 'unreachable' }
  return {
    kind: 'saved',
    articleId: Number(articleId),
    lockVersion: Number(lockVersion),
    savedAt: Number(savedAt),
    problems: toProblems(json, sent),
  }
}

function toProblems(json: unknown, sent: ArticleText): readonly FieldProblem[] {
  const { errors } = (json ?? {}) as { errors?: readonly (FieldProblem & { readonly key?: string })[] }
  return (errors ?? []).map(({ field, key, text }) => {
    const typed = key === 'not-a-date' ? sent[field as keyof ArticleText] : null
    return { field, text: typeof typed === 'string' ? noSuchDate(typedDate(typed)) : text }
  })
}

/** Only our own words count as a refusal: a proxy's 403 or 404 says nothing of the text. */
function toStopped(
  { status }: Response,
  json: unknown,
): Exclude<SaveAnswer, { kind: 'saved' | 'conflict' | 'refused' }> {
  const { code } = (json ?? {}) as { code?: string }
  if (status === 401 && code === 'signed-out') return { kind: 'signed-out' }
  if (status === 403 && code === 'other-account') return { kind: 'other-account' }
  if (status === 403 && code === 'forbidden') return { kind: 'forbidden' }
  if (status === 404 && code === 'not-found') return { kind: 'gone' }
  if ((status === 503 || status === 507) && code !== undefined) return { kind: 'not-kept' }
  if (status === 429 && code === 'too-many') return { kind: 'too-many' }
  if (status === 413) return { kind: 'too-large' }
  return { kind: 'unreachable' }
}
