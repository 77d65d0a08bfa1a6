import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { RequestChangesInput } from '#domain/article/article-input.ts'
import { mayRequestChanges } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireOpenRevision, requireSubmittedRevision } from './article-revisions.ts'

/**
 * Gives a revision that waits for approval back to its author, with what is to be fixed.
 * Throws NotFound; Forbidden; Conflict (not waiting, or changed since `seenLockVersion`).
 */
export const requestChanges = defineVerb({
  name: 'article.return',
  input: RequestChangesInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayRequestChanges,
  run: ({ tx, now, actor }, { articleId, seenLockVersion, note }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    requireSubmittedRevision(revision)
    tx.update(articleRevisions)
      .set({
        state: 'draft',
        submittedAt: null,
        submittedBy: null,
        // A moment planned before a change of the text is called off with it.
        dueAt: null,
        scheduledBy: null,
        returnNote: note,
        returnedAt: now,
        returnedBy: accountOf(actor),
        // What nobody keeps goes to whoever handed it over.
        ownerId: revision.ownerId ?? revision.submittedBy,
      })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title, note },
      readersSee: false,
    })
  },
})
