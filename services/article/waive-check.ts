import { checkWaivers } from '#db/schema/index.ts'
import { MAX_WAIVER_DAYS, WaiveCheckInput } from '#domain/article/check-waiver.ts'
import { waivableChecks } from '#domain/article/waivable-checks.ts'
import { Conflict } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused, reindexed } from '../outcome.ts'
import { requireArticle } from './article-revisions.ts'
import { textToWaive, waivableFindings } from './waivers.ts'

const A_DAY = 86_400_000

/**
 * Lets one finding of a publish check pass until a day, for a reason. Under four eyes another person approves it.
 * Issues: `until: already-past`, `too-late`; `finding: no-such-finding` (the text says something else by now).
 * Throws NotFound; Forbidden; Conflict (there is no text).
 */
export const waiveCheck = defineVerb({
  name: 'article.waive-check',
  fourEyes: 'proposal',
  input: WaiveCheckInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayPublishArticle,
  run: ({ tx, now, actor, approvedBy }, { articleId, check, finding, reason, until }, article) => {
    const revision = textToWaive(tx, articleId)
    const grantedBy = accountOf(actor)
    if (!revision || grantedBy === null) throw new Conflict(`The article ${articleId} has no text to be waived`)
    const found = waivableFindings(tx, article, { revision, at: now }).some(
      (one) => one.check === check && one.finding === finding,
    )
    const issues = [...untilIssues(until, now), ...(found ? [] : [{ field: 'finding', key: 'no-such-finding' }])]
    if (issues.length > 0) return refused(...issues)
    const { id: waiverId } = tx
      .insert(checkWaivers)
      .values({ articleId, check, finding, reason, untilOn: until, grantedBy, grantedAt: now, approvedBy })
      .returning({ id: checkWaivers.id })
      .get()
    return done(
      { articleId, waiverId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [reindexed('article', articleId)],
        details: { waiver: waiverId, check, reason, until, revision: revision.number },
        // The accessibility statement tells of it.
        readersSee: article.publicState === 'published' && waivableChecks[check],
      },
    )
  },
})

function untilIssues(until: string, now: number): readonly Issue[] {
  if (until < warsawDay(now)) return [{ field: 'until', key: 'already-past' }]
  return until > warsawDay(now + MAX_WAIVER_DAYS * A_DAY) ? [{ field: 'until', key: 'too-late' }] : []
}
