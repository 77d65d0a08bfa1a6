import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { ScheduleArticleInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { unapprovedIssues } from './approvals.ts'
import { requireOpenRevision, requireRevisionStep } from './article-revisions.ts'
import { setChangeNote } from './change-note.ts'
import { publishBlockers, requirePublishable } from './publish-revision.ts'

/**
 * Decides on a publication that happens by itself at `dueAt`. The same right and the same checks as publishing, asked for
 * that moment and once more when it comes.
 * Under four eyes the text must be approved as it is (`not-approved`). Refuses with the blocking issues of the publish checks, `slug: taken`, and `dueAt: already-past`.
 * Throws NotFound; Forbidden; Conflict (nothing in progress, scheduled already, an archived or withdrawn article, changed
 * since `seenLockVersion`).
 */
export const scheduleArticle = defineVerb({
  name: 'article.schedule',
  input: ScheduleArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayPublishArticle,
  run: (scope, { articleId, seenLockVersion, dueAt, ...said }, saved) => {
    const { tx, now, actor } = scope
    const { article } = saved
    requireSeenVersion(article, seenLockVersion)
    requireRevisionStep(saved.revision.state, 'scheduled')
    // A correction in the archive is made by somebody who is there.
    if (article.publicState === 'archived') throw new Conflict(`Article ${articleId} stands in the archive`)
    requirePublishable(saved)
    if (dueAt <= now) return refused({ field: 'dueAt', key: 'already-past' })
    const unapproved = unapprovedIssues(tx, saved.revision, said)
    if (unapproved.length > 0) return refused(...unapproved)
    const revision = setChangeNote(scope, saved.revision, said)
    const issues = publishBlockers(tx, { article, revision }, dueAt)
    if (issues.length > 0) return refused(...issues)
    tx.update(articleRevisions)
      .set({ state: 'scheduled', dueAt, scheduledBy: accountOf(actor), returnedAt: null, returnNote: null })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title, dueAt },
      readersSee: false,
    })
  },
})
