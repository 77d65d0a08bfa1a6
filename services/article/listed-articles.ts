import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  articleAddresses,
  articleRevisions,
  articles,
  leadImageCrops,
  media,
  revisionImages,
  revisionTags,
  settings,
  tags,
} from '#db/schema/index.ts'
import type { PublicState } from '#domain/article/article-state.ts'
import type { Locale } from '#domain/locale.ts'
import type { KeptImage } from '#domain/media/image-address.ts'
import type { ImageCrop } from '#domain/media/image-crop.ts'
import { type PartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { keptImage } from '../media/media-queries.ts'
import { fromDateColumn } from '../partial-date-row.ts'
import { canonicalTags, leadsToCanonicalTag } from '../tag/canonical-tags.ts'
import { cropOfLead } from './revision-images.ts'

/** An article as a row of a list shows it. */
export type ListedArticle = {
  readonly id: number
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly publicState: PublicState
  /** First publication anywhere, as precisely as known. */
  readonly firstPublished: PartialDate
  /** First publication here and last material change of the text (ms UTC). */
  readonly publishedAt: number
  readonly changedAt: number
  /** "Obraz główny" of the published text; null also where lists have no pictures. */
  readonly leadImage: KeptImage | null
  readonly leadCrop: ImageCrop | null
  readonly tags: readonly { readonly name: string; readonly slug: string }[]
}

// Words, not parameters: SQLite uses a partial index only where it sees its condition in the query.
export const isPublished = sql`${articles.publicState} = 'published'`
export const isArchived = sql`${articles.publicState} = 'archived'`
export const isReadableRow = sql`${articles.publicState} in ('published', 'archived')`
export const isPublishedRevision = sql`${articleRevisions.state} = 'published'`
const isLead = sql`${revisionImages.place} = 'lead'`
/** Unless the portal has chosen lists without pictures (list-images). The value of a setting is JSON. */
const areListImagesShown = sql`not exists (select 1 from ${settings} where ${settings.key} = 'list-images' and ${settings.value} = '"hidden"')`
/** Lists have the articles of one language. */
export const isListed = (locale: Locale) => eq(articles.locale, locale)

/** The published revisions with their current addresses; the caller says which articles and in what order. */
export function selectListedArticles(db: Reader) {
  return db
    .select({
      id: articles.id,
      revisionId: articleRevisions.id,
      slug: articleAddresses.slug,
      title: articleRevisions.title,
      summary: articleRevisions.summary,
      publicState: articles.publicState,
      firstPublishedOn: articles.firstPublishedOn,
      firstPublishedEdtf: articleRevisions.firstPublishedEdtf,
      publishedAt: articles.publishedAt,
      changedAt: sql<number | null>`coalesce(${articleRevisions.materialAt}, ${articleRevisions.publishedAt})`,
      leadImage: keptImage,
      leadCrop: cropOfLead,
    })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isPublishedRevision))
    .innerJoin(articleAddresses, and(eq(articleAddresses.articleId, articles.id), isNull(articleAddresses.replacedAt)))
    .leftJoin(revisionImages, and(eq(revisionImages.revisionId, articleRevisions.id), isLead, areListImagesShown))
    .leftJoin(media, eq(media.id, revisionImages.mediaId))
    .leftJoin(leadImageCrops, eq(leadImageCrops.revisionId, articleRevisions.id))
    .$dynamic()
}

type Row = ReturnType<ReturnType<typeof selectListedArticles>['all']>[number]

/** The rows of one page with their tags, which are asked for once for all of them. */
export function toListedArticles(db: Reader, rows: readonly Row[]): ListedArticle[] {
  const tagged = rows.length === 0 ? [] : listTags(db, rows)
  return rows.map(({ revisionId, firstPublishedOn, firstPublishedEdtf, publishedAt, changedAt, ...row }) => ({
    ...row,
    // A public article always has its day and its instants: the tables refuse one without.
    firstPublished: fromDateColumn(firstPublishedEdtf) ?? partialDateFromDay(firstPublishedOn ?? ''),
    publishedAt: publishedAt ?? 0,
    changedAt: changedAt ?? 0,
    tags: tagged.filter((tag) => tag.revisionId === revisionId).map(({ name, slug }) => ({ name, slug })),
  }))
}

function listTags(db: Reader, rows: readonly Row[]) {
  const ids = rows.map(({ revisionId }) => revisionId)
  return db
    .selectDistinct({
      revisionId: revisionTags.revisionId,
      name: canonicalTags.name,
      slug: canonicalTags.slug,
    })
    .from(revisionTags)
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .innerJoin(canonicalTags, leadsToCanonicalTag)
    .where(inArray(revisionTags.revisionId, ids))
    .orderBy(asc(canonicalTags.sortKey))
    .all()
}
