import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { CancelSubmissionInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireOpenRevision, requireSubmittedRevision } from './article-revisions.ts'

/**
 * The contributors that gave a text over take it back: it is a draft again and can be worked on.
 * Throws NotFound; Conflict (not waiting, or changed since `seenLockVersion`).
 */
export const cancelSubmission = defineVerb({
  name: 'article.take-back',
  input: CancelSubmissionInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayWriteArticles,
  run: ({ tx }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    requireSubmittedRevision(revision)
    tx.update(articleRevisions)
      .set({ state: 'draft', submittedAt: null, submittedBy: null, dueAt: null, scheduledBy: null })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title },
      readersSee: false,
    })
  },
})
