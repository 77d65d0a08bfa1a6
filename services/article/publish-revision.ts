import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { isReadable } from '#domain/article/article-state.ts'
import { isBlocking } from '#domain/article/publish-issues.ts'
import { isTold, plainUpdate } from '#domain/article/update-kind.ts'
import type { Issue } from '#domain/issue.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { roleOf } from '../account/role-of.ts'
import { accountOf } from '../account-of.ts'
import type { VerbScope } from '../define-verb.ts'
import { type Effect, oneUpdated } from '../outcome.ts'
import { changeSlug, ownerOfAddress } from './article-address.ts'
import {
  type Article,
  findPublishedRevision,
  type Revision,
  requirePublicStep,
  requireRevisionStep,
} from './article-revisions.ts'
import { occasionOf, type PublishMoment, publishChecks } from './publish-checks.ts'

export type OpenRevision = { readonly article: Article; readonly revision: Revision }

/**
 * Throws Conflict where the article as a whole cannot get a new text: it is withdrawn. One in the archive gets it there:
 * coming back is a decision of its own, not a side effect of a corrected text.
 */
export function requirePublishable({ article }: OpenRevision): void {
  if (!isReadable(article.publicState)) requirePublicStep(article.publicState, 'published')
}

/**
 * What keeps the text from its readers at `at`: blocking issues of the publish checks, an address that belongs to another
 * article. `isLetPass`: a second person answers for the kind of update.
 */
export function publishBlockers(
  tx: Reader,
  { article, revision }: OpenRevision,
  at: number,
  { isLetPass = false }: Pick<PublishMoment, 'isLetPass'> = {},
): readonly Issue[] {
  const blocking = publishChecks(tx, revision, { occasion: occasionOf(article), at, isLetPass }).filter(isBlocking)
  if (blocking.length > 0) return blocking
  const owner = ownerOfAddress(tx, article.locale, revision.slug)
  return owner !== undefined && owner !== article.id ? [{ field: 'slug', key: 'taken' }] : []
}

/**
 * Puts the text in the place of the one that readers had. A new address takes over and the old one leads to it permanently.
 * The caller has asked for issues. Throws Conflict when the table of states knows no such way.
 */
export function publishRevision({ tx, now, actor }: VerbScope, { article, revision }: OpenRevision): Effect {
  const { id: articleId } = article
  requireRevisionStep(revision.state, 'published')
  const former = findPublishedRevision(tx, articleId)
  if (former) supersede(tx, former, now)
  tx.update(articleRevisions)
    .set({
      state: 'published',
      publishedAt: now,
      // Of a first text no kind says anything.
      ...(former ? { materialAt: isTold(revision) ? null : toldAt(former, now) } : plainUpdate),
      publishedBy: accountOf(actor),
      enteredByRole: roleOf(tx, revision.createdBy),
      // What is published by the clock was decided on by whoever planned it.
      publishedByRole: roleOf(tx, accountOf(actor) ?? revision.scheduledBy),
      ...(revision.state === 'scheduled' ? {} : { dueAt: null, scheduledBy: null }),
    })
    .where(eq(articleRevisions.id, revision.id))
    .run()
  changeSlug(tx, { articleId, locale: article.locale, slug: revision.slug, now })
  const publishedAt = article.publishedAt ?? now
  const firstPublishedOn = firstDay(revision, publishedAt)
  tx.update(articles)
    .set({
      publicState: article.publicState === 'archived' ? 'archived' : 'published',
      publishedAt,
      firstPublishedOn,
    })
    .where(eq(articles.id, articleId))
    .run()
  return {
    ...oneUpdated('article', articleId),
    details: {
      revision: revision.number,
      title: revision.title,
      slug: revision.slug,
      changeNote: revision.changeNote,
      ...(former && { updateKind: revision.updateKind }),
      firstPublishedOn,
    },
    readersSee: true,
  }
}

/** The text that readers had stays in the table as what it was. */
function supersede(tx: Reader, former: Revision, now: number): void {
  requireRevisionStep(former.state, 'superseded')
  tx.update(articleRevisions)
    .set({ state: 'superseded', supersededAt: now })
    .where(eq(articleRevisions.id, former.id))
    .run()
}

/** When readers were last told of a change (ms UTC); a clock that was set back moves nothing. */
function toldAt({ materialAt, publishedAt }: Revision, now: number): number {
  return Math.min(materialAt ?? publishedAt ?? now, now)
}

/** First publication anywhere: elsewhere as given, never later than here. */
function firstDay({ firstPublishedEarliestOn }: Revision, publishedAt: number): IsoDay {
  const here = warsawDay(publishedAt)
  return firstPublishedEarliestOn !== null && firstPublishedEarliestOn < here ? firstPublishedEarliestOn : here
}
