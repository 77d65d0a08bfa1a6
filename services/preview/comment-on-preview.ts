import { count, eq } from 'drizzle-orm'
import { commentThreads } from '#db/schema/index.ts'
import { passagesOf } from '#domain/comment/passages.ts'
import { mayReadByPreview } from '#domain/permissions.ts'
import { CommentOnPreviewInput } from '#domain/preview/preview-input.ts'
import { MAX_PREVIEW_COMMENTS } from '#domain/preview/preview-link.ts'
import { loadContent } from '../article/snapshots/snapshot-content.ts'
import { placeComment } from '../comment/place-comment.ts'
import { insertThread } from '../comment/write-comment.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { requireLivePreview } from './live-preview.ts'

/**
 * A comment of somebody who reads by a link, under a name that nobody checks. Mentions nobody: a sign @ is a sign.
 * Refuses with `quote: not-there`, `passageId: not-a-passage` and `words: link-is-full`. Throws NotFound.
 */
export const commentOnPreview = defineVerb({
  name: 'preview.comment',
  input: CommentOnPreviewInput,
  load: (scope, { readingSecret }) => requireLivePreview(scope, { reading: readingSecret }),
  allow: mayReadByPreview,
  run: (scope, { passageId, quote, words, signedName }, { preview, contentHash, articleId }) => {
    const { tx } = scope
    const [threads] = tx
      .select({ rows: count() })
      .from(commentThreads)
      .where(eq(commentThreads.previewId, preview.id))
      .all()
    if ((threads?.rows ?? 0) >= MAX_PREVIEW_COMMENTS) return refused({ field: 'words', key: 'link-is-full' })
    const place = placeComment(passagesOf(loadContent(tx, contentHash).text), { passageId, quote })
    if (!place.ok) return refused(place.issue)
    const said = { articleId, previewId: preview.id, anchor: place.anchor, words, authorId: null, signedName }
    const { threadId } = insertThread(scope, said)
    return done(
      { threadId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { preview: preview.id, thread: threadId },
        readersSee: false,
      },
    )
  },
})
