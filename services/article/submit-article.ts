import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { SubmitArticleInput } from '#domain/article/article-input.ts'
import { leftOutIssues } from '#domain/article/left-out.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requireOpenRevision, requireRevisionStep } from './article-revisions.ts'
import { readLeftOut } from './left-out-column.ts'

/**
 * Hands a draft to a second person. It may still be incomplete: the publish checks run at publication. What its last save
 * left out stops it (`left-out`): the second person would judge a value that nobody meant.
 * Throws NotFound; Conflict (not a draft, or changed since `seenLockVersion`).
 */
export const submitArticle = defineVerb({
  name: 'article.submit',
  input: SubmitArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    requireRevisionStep(revision.state, 'submitted')
    const issues = leftOutIssues(readLeftOut(revision))
    if (issues.length > 0) return refused(...issues)
    tx.update(articleRevisions)
      .set({
        state: 'submitted',
        submittedAt: now,
        submittedBy: accountOf(actor),
        correctedAt: null,
        correctedBy: null,
        returnNote: null,
        returnedAt: null,
        returnedBy: null,
      })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title },
      readersSee: false,
    })
  },
})
