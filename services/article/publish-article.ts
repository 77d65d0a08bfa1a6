import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { PublishArticleInput } from '#domain/article/article-input.ts'
import type { Body } from '#domain/article/body/body.ts'
import { isReadyToPublish, publishIssues } from '#domain/article/publish-issues.ts'
import { Conflict } from '#domain/errors.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused } from '../outcome.ts'
import { fromDateColumn } from '../partial-date-row.ts'
import { indexArticle } from '../search/index-article.ts'
import { moveToAddress, ownerOfAddress } from './article-address.ts'
import {
  findPublishedRevision,
  type Revision,
  requireOpenText,
  requirePublicStep,
  requireRevisionStep,
  touchArticle,
} from './article-revisions.ts'

/**
 * Puts the text under work before its readers, in place of the one they had. A new address takes over and the old one
 * leads to it for ever.
 * Refuses with the blocking issues of the gate, and with `slug: taken` when the address belongs to another article.
 * Throws NotFound; Forbidden; Conflict (nothing under work, an archived or withdrawn article, changed since
 * `seenLockVersion`).
 */
export const publishArticle = defineVerb({
  name: 'article.publish',
  input: PublishArticleInput,
  load: (tx, { articleId }) => requireOpenText(tx, articleId),
  allow: (actor, { revision }) => mayPublishArticle(actor, revision),
  run: ({ tx, now, actor }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    requireRevisionStep(revision.state, 'published')
    // Coming back from the archive is a decision of its own, not a side effect of a corrected text.
    if (article.publicState === 'archived') throw new Conflict(`Article ${articleId} stands in the archive`)
    if (article.publicState !== 'published') requirePublicStep(article.publicState, 'published')
    const issues = gateIssues(revision, now)
    if (!isReadyToPublish(issues)) return refused(...issues.filter(({ severity }) => severity === 'blocking'))
    const owner = ownerOfAddress(tx, article.locale, revision.slug)
    if (owner !== undefined && owner !== articleId) return refused({ field: 'slug', key: 'taken' })

    supersede(tx, articleId, now)
    tx.update(articleRevisions)
      .set({ state: 'published', publishedAt: now, publishedBy: accountOf(actor) })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    moveToAddress(tx, { articleId, locale: article.locale, slug: revision.slug, now })
    const publishedAt = article.publishedAt ?? now
    const firstPublishedOn = firstDay(revision, publishedAt)
    touchArticle(tx, articleId, { publicState: 'published', publishedAt, firstPublishedOn })
    indexArticle(tx, articleId)
    return done(
      { articleId, slug: revision.slug, lockVersion: article.lockVersion + 1 },
      {
        subject: { kind: 'article', id: articleId },
        details: { revision: revision.number, title: revision.title, slug: revision.slug, firstPublishedOn },
        readersSee: true,
      },
    )
  },
})

function gateIssues(revision: Revision, now: number) {
  return publishIssues({
    title: revision.title,
    slug: revision.slug,
    summary: revision.summary,
    // The table holds only bodies that passed parseBody.
    body: JSON.parse(revision.body) as Body,
    leadImage: null,
    firstPublished: fromDateColumn(revision.firstPublishedEdtf),
    event: fromDateColumn(revision.eventEdtf),
    validUntil: fromDateColumn(revision.validUntilEdtf),
    publishedOn: warsawDay(now),
  })
}

function supersede(tx: Reader, articleId: number, now: number): void {
  const former = findPublishedRevision(tx, articleId)
  if (!former) return
  requireRevisionStep(former.state, 'superseded')
  tx.update(articleRevisions)
    .set({ state: 'superseded', supersededAt: now })
    .where(eq(articleRevisions.id, former.id))
    .run()
}

/** First publication anywhere: elsewhere as told, never later than here. */
function firstDay({ firstPublishedEarliestOn }: Revision, publishedAt: number): IsoDay {
  const here = warsawDay(publishedAt)
  return firstPublishedEarliestOn !== null && firstPublishedEarliestOn < here ? firstPublishedEarliestOn : here
}
