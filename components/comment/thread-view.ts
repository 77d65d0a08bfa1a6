import type { FormActionProp } from '#components/form/form-state.ts'
import type { FoundAnchor } from '#domain/comment/anchor.ts'

/** What is said in one place of a text. Moments are ms UTC. */
export type ThreadView = {
  readonly id: number
  /** The words it was put on; '' = a passage without words; null = the whole text. */
  readonly quote: string | null
  /** Where they are now; null = about the whole text, or they were deleted. */
  readonly place: FoundAnchor | null
  readonly resolvedAt: number | null
  readonly resolvedBy: string | null
  readonly comments: readonly SaidComment[]
}

/** One thing that was said. */
export type SaidComment = {
  readonly id: number
  /** Name of the account; null = somebody without one, who signed with `signedName`. */
  readonly author: string | null
  readonly signedName: string | null
  readonly words: string
  readonly writtenAt: number
}

export type CommentActions = {
  readonly add: FormActionProp
  readonly answer: FormActionProp
  readonly resolve: FormActionProp
  readonly reopen: FormActionProp
}

/** Names after a sign @, for a hint. */
export type PeopleToMention = { readonly names: readonly string[]; readonly hasMore: boolean }
