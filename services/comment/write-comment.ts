import type { Reader } from '#db/client.ts'
import { commentMentions, comments, commentThreads } from '#db/schema/index.ts'
import type { Anchor } from '#domain/comment/anchor.ts'
import type { VerbScope } from '../define-verb.ts'

/** Who said it: an account, or a name that somebody without one has given. */
type Writer =
  | { readonly authorId: number; readonly signedName: null }
  | { readonly authorId: null; readonly signedName: string }

type Said = Writer & { readonly words: string; readonly mentioned?: readonly number[] }

type Begun = Said & { readonly articleId: number; readonly previewId: number | null; readonly anchor: Anchor | null }

/** The first comment on a passage, or on the whole text (`anchor` null). */
export function insertThread(scope: VerbScope, { articleId, previewId, anchor, ...said }: Begun) {
  const row = {
    articleId,
    previewId,
    passageId: anchor?.passageId ?? null,
    quote: anchor?.quote ?? null,
    quoteBefore: anchor?.before ?? '',
    quoteAfter: anchor?.after ?? '',
  }
  const { threadId } = scope.tx.insert(commentThreads).values(row).returning({ threadId: commentThreads.id }).get()
  return { threadId, commentId: insertComment(scope, threadId, said) }
}

/** Returns the number of the comment. */
export function insertComment({ tx, now }: VerbScope, threadId: number, { words, mentioned = [], ...writer }: Said) {
  const row = { threadId, authorId: writer.authorId, signedName: writer.signedName, words, writtenAt: now }
  const { commentId } = tx.insert(comments).values(row).returning({ commentId: comments.id }).get()
  insertMentions(tx, commentId, mentioned)
  return commentId
}

function insertMentions(tx: Reader, commentId: number, accountIds: readonly number[]): void {
  for (const accountId of accountIds) tx.insert(commentMentions).values({ commentId, accountId }).run()
}
