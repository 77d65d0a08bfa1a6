import { type Anchor, anchorIn } from '#domain/comment/anchor.ts'
import { MAX_QUOTE } from '#domain/comment/comment-limits.ts'
import type { Passage } from '#domain/comment/passages.ts'
import type { Issue } from '#domain/issue.ts'

type Asked = {
  readonly passageId: string | null
  readonly quote: string
  /** Which of the same words in the passage, from 0. */
  readonly occurrence?: number
}

/** `anchor` null = about the whole text. */
type Place = { readonly ok: true; readonly anchor: Anchor | null } | { readonly ok: false; readonly issue: Issue }

/** Where in a text a comment is put; without a quote on the whole passage. */
export function placeComment(passages: readonly Passage[], { passageId, quote, occurrence }: Asked): Place {
  if (passageId === null) return { ok: true, anchor: null }
  const passage = passages.find(({ id }) => id === passageId)
  if (!passage) return { ok: false, issue: { field: 'passageId', key: 'not-a-passage' } }
  if (passage.text === '') return { ok: true, anchor: { passageId, quote: '', before: '', after: '' } }
  const anchor = anchorIn(passage, quote, MAX_QUOTE, occurrence)
  return anchor ? { ok: true, anchor } : { ok: false, issue: { field: 'quote', key: 'not-there' } }
}
