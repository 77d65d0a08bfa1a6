import { archiveKeeps } from '#db/schema/index.ts'
import { KeepPublishedInput } from '#domain/article/article-input.ts'
import type { Issue } from '#domain/issue.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { mayRetireArticles } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused, reindexed } from '../outcome.ts'
import { requireArticle } from './article-revisions.ts'
import { requireInTheNews } from './move-to-archive.ts'

/** How many years ahead an article can be kept without anybody looking at it again. */
const MAX_YEARS = 10

/**
 * Somebody looked at the article and keeps it in the news: it is not proposed for the archive up to `until`.
 * Refuses with `until: already-past | too-late`. Throws NotFound; Forbidden; Conflict (not published).
 */
export const keepPublished = defineVerb({
  name: 'article.keep-published',
  input: KeepPublishedInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayRetireArticles,
  run: ({ tx, now, actor }, { articleId, until }, article) => {
    requireInTheNews(article)
    const issues = untilIssues(until, warsawDay(now))
    if (issues.length > 0) return refused(...issues)
    const keep = { untilOn: until, keptAt: now, keptBy: accountOf(actor) }
    tx.insert(archiveKeeps)
      .values({ articleId, ...keep })
      .onConflictDoUpdate({ target: archiveKeeps.articleId, set: keep })
      .run()
    return done(
      { articleId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [reindexed('article', articleId)],
        details: { until },
        readersSee: false,
      },
    )
  },
})

function untilIssues(until: IsoDay, today: IsoDay): Issue[] {
  if (until <= today) return [{ field: 'until', key: 'already-past' }]
  const last = `${Number(today.slice(0, 4)) + MAX_YEARS}${today.slice(4)}`
  return until > last ? [{ field: 'until', key: 'too-late' }] : []
}
