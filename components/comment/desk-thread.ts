import type { Anchor } from '#domain/comment/anchor.ts'
import type { SaidComment } from './thread-view.ts'

/** An open thread beside the text that is being written. */
export type DeskThread = {
  readonly id: number
  /** null = about the whole text. */
  readonly anchor: Anchor | null
  readonly comments: readonly SaidComment[]
}

/** What it takes to say something at the desk. */
export type DeskComments = {
  /** Whose session the page belongs to. */
  readonly accountId: number
  /** Saves the text, so that the server knows the words that are meant; number of the article, null = it is not begun. */
  readonly articleOf: () => Promise<number | null>
  /** Open threads as the server has them now. */
  readonly onThreads: (threads: readonly DeskThread[]) => void
}
