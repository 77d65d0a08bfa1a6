import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, articleRevisions, articles, revisionTags, revisionTeams } from '#db/schema/index.ts'
import { isPublishedRevision, isReadableRow } from '../../article/listed-articles.ts'
import type { SearchableDocument } from './searchable-document.ts'

/** The articles that readers may read now, of those asked for: by their published revision. */
export function articleDocuments(tx: Reader, articleIds: readonly number[]): SearchableDocument[] {
  const rows = tx
    .select({
      id: articles.id,
      locale: articles.locale,
      publicState: articles.publicState,
      firstPublishedOn: articles.firstPublishedOn,
      firstPublishedEdtf: articleRevisions.firstPublishedEdtf,
      revisionId: articleRevisions.id,
      title: articleRevisions.title,
      summary: articleRevisions.summary,
      text: articleRevisions.bodyText,
      slug: articleAddresses.slug,
    })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isPublishedRevision))
    .innerJoin(articleAddresses, and(eq(articleAddresses.articleId, articles.id), isNull(articleAddresses.replacedAt)))
    .where(and(inArray(articles.id, [...articleIds]), isReadableRow))
    .all()
  const revisionIds = rows.map(({ revisionId }) => revisionId)
  const tagged = tx.select().from(revisionTags).where(inArray(revisionTags.revisionId, revisionIds)).all()
  const placed = tx.select().from(revisionTeams).where(inArray(revisionTeams.revisionId, revisionIds)).all()
  return rows.map(({ id, locale, publicState, firstPublishedOn, firstPublishedEdtf, revisionId, slug, ...words }) => ({
    kind: 'article',
    recordId: id,
    locale,
    ...words,
    address: `/aktualnosci/${slug}`,
    // A public article always has its day: the table refuses one without.
    date: firstPublishedOn === null ? null : { edtf: firstPublishedEdtf ?? firstPublishedOn, day: firstPublishedOn },
    isArchived: publicState === 'archived',
    voivodeships: placed.filter((row) => row.revisionId === revisionId).map((row) => row.voivodeshipCode),
    tagIds: tagged.filter((row) => row.revisionId === revisionId).map((row) => row.tagId),
  }))
}
