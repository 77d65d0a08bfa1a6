import type { Reader } from '#db/client.ts'
import type { Body } from '#domain/article/body/body.ts'
import { type PublishIssue, type PublishOccasion, publishIssues } from '#domain/article/publish-issues.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listCheckedAttachments } from '../attachment/attachment-queries.ts'
import { listHelplines } from '../helpline/helpline-queries.ts'
import { fromDateColumn } from '../partial-date-row.ts'
import type { Article, Revision } from './article-revisions.ts'
import { goneArticleIds } from './gone-articles.ts'
import { readLeftOut } from './left-out-column.ts'
import { findLeadImage } from './revision-images.ts'
import { waivedOn } from './waived-on.ts'

/** What the publish checks say of a text kept in the table, at the moment `at` (ms UTC). */
export function publishChecks(
  db: Reader,
  revision: Revision,
  { occasion, at }: { occasion: PublishOccasion; at: number },
): readonly PublishIssue[] {
  // The table holds only bodies that passed parseBody.
  const body = JSON.parse(revision.body) as Body
  return publishIssues({
    title: revision.title,
    slug: revision.slug,
    summary: revision.summary,
    body,
    leadImage: findLeadImage(db, revision.id),
    helplines: listHelplines(db),
    goneArticleIds: goneArticleIds(db, body),
    attachments: listCheckedAttachments(db, revision.id),
    firstPublished: fromDateColumn(revision.firstPublishedEdtf),
    event: fromDateColumn(revision.eventEdtf),
    validUntil: fromDateColumn(revision.validUntilEdtf),
    changeNote: revision.changeNote,
    leftOut: readLeftOut(revision),
    occasion,
    waivedFindings: waivedOn(db, revision.articleId, warsawDay(at)),
    publishedOn: warsawDay(at),
  })
}

/** Why the open revision of an article would come before readers. */
export function occasionOf({ publicState }: Pick<Article, 'publicState'>): PublishOccasion {
  if (publicState === 'archived') return 'change-in-archive'
  return publicState === 'published' ? 'change' : 'first'
}
