import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { UnscheduleArticleInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireOpenRevision } from './article-revisions.ts'

/**
 * Takes a publication back before its moment: the text is a draft again.
 * Throws NotFound; Forbidden; Conflict (not scheduled, published meanwhile, changed since `seenLockVersion`).
 */
export const unscheduleArticle = defineVerb({
  name: 'article.unschedule',
  input: UnscheduleArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayPublishArticle,
  run: ({ tx }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    if (revision.state !== 'scheduled') throw new Conflict(`The text is ${revision.state}, not scheduled`)
    tx.update(articleRevisions)
      .set({ state: 'draft', dueAt: null, scheduledBy: null })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title, dueAt: revision.dueAt },
      readersSee: false,
    })
  },
})
