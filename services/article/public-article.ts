import { and, asc, desc, eq, inArray, isNull, lt, ne } from 'drizzle-orm'
import { articleAddresses, articleRevisions, articles, imports, revisionTags, tags } from '#db/schema/index.ts'
import { isReadable } from '#domain/article/article-state.ts'
import type { Body } from '#domain/article/body/body.ts'
import { isTold } from '#domain/article/update-kind.ts'
import type { FidelityReport } from '#domain/import/fidelity-report.ts'
import { roleOf } from '../account/role-of.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { fromDateColumn } from '../partial-date-row.ts'
import { canonicalTags, leadsToCanonicalTag } from '../tag/canonical-tags.ts'
import { requireCurrentSlug } from './article-address.ts'
import { type Article, type Revision, requireArticle, requireNewestRevision } from './article-revisions.ts'
import { errataUpTo } from './errata.ts'
import { wasShown } from './was-shown.ts'

/**
 * What is at an article's address for everyone. A draft is never fetched here: only the published revision of an
 * article that readers may see.
 */
export function findPublicArticle({ db, now, locale }: PublicContext, slug: string) {
  const address = db
    .select({ articleId: articleAddresses.articleId, replacedAt: articleAddresses.replacedAt })
    .from(articleAddresses)
    .where(and(eq(articleAddresses.locale, locale), eq(articleAddresses.slug, slug)))
    .get()
  const article = address && db.select().from(articles).where(eq(articles.id, address.articleId)).get()
  if (!address || !article) return { kind: 'missing' } as const
  if (article.publicState === 'withdrawn') return { kind: 'withdrawn', article } as const
  if (!isReadable(article.publicState)) return { kind: 'missing' } as const
  if (address.replacedAt !== null) return { kind: 'moved', slug: requireCurrentSlug(db, article.id) } as const

  const revision = db
    .select()
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, article.id), eq(articleRevisions.state, 'published')))
    .get()
  if (!revision) return { kind: 'missing' } as const
  return articleWithParts({ db, now }, article, revision)
}

/**
 * The same of the newest text of any article that is not in the bin, for its writers to see as readers would. Never to be
 * shown to anyone else. Throws NotFound.
 */
export const requireArticlePreview = defineStaffQuery(({ db, now, actor }, articleId: number): PublicArticle => {
  const article = requireArticle({ tx: db, actor }, articleId)
  const revision = requireNewestRevision(db, articleId)
  const isOpen = revision.publishedAt === null
  const enteredByRole = isOpen ? roleOf(db, revision.createdBy) : revision.enteredByRole
  return articleWithParts({ db, now }, article, { ...revision, enteredByRole })
})

/** An article with one of its texts as a page shows it, for whoever may see that revision. */
export function articleWithParts({ db, now }: Pick<PublicContext, 'db' | 'now'>, article: Article, revision: Revision) {
  return {
    kind: 'article',
    article,
    revision: {
      ...revision,
      firstPublished: fromDateColumn(revision.firstPublishedEdtf),
      // The table holds only bodies that passed parseBody or the reading of an old page.
      body: JSON.parse(revision.body) as Body,
    },
    tags: db
      .selectDistinct({ name: canonicalTags.name, slug: canonicalTags.slug, quickExit: canonicalTags.quickExit })
      .from(revisionTags)
      .innerJoin(tags, eq(tags.id, revisionTags.tagId))
      .innerJoin(canonicalTags, leadsToCanonicalTag)
      .where(eq(revisionTags.revisionId, revision.id))
      .orderBy(asc(canonicalTags.sortKey))
      .all(),
    told: isTold(revision) ? revision : findTold(db, revision),
    errata: errataUpTo(db, revision, now),
    source: findSource(db, article.id),
  } as const
}

export type PublicArticle = Extract<ReturnType<typeof findPublicArticle>, { kind: 'article' }>

/** Of an editorial update: the text with which readers were last told of a change. */
function findTold(
  db: PublicContext['db'],
  { articleId, number }: Revision,
): Pick<Revision, 'number' | 'publishedAt' | 'changeNote'> | null {
  const isBefore = and(
    eq(articleRevisions.articleId, articleId),
    lt(articleRevisions.number, number),
    ne(articleRevisions.updateKind, 'editorial'),
    wasShown,
  )
  const told = db
    .select({
      number: articleRevisions.number,
      publishedAt: articleRevisions.publishedAt,
      changeNote: articleRevisions.changeNote,
    })
    .from(articleRevisions)
    .where(isBefore)
    .orderBy(desc(articleRevisions.number))
    .limit(1)
    .get()
  return told ?? null
}

/** Titles and addresses of readable articles, for links between texts; one that nobody may read is left out. */
export function listArticleLinks({ db }: PublicContext, ids: readonly number[]) {
  if (ids.length === 0) return []
  return readableArticles(db)
    .where(and(isNull(articleAddresses.replacedAt), inArray(articles.id, [...ids])))
    .all()
}

function readableArticles(db: PublicContext['db']) {
  return db
    .select({
      id: articles.id,
      title: articleRevisions.title,
      slug: articleAddresses.slug,
      locale: articles.locale,
      publicState: articles.publicState,
      firstPublishedEdtf: articleRevisions.firstPublishedEdtf,
      firstPublishedOn: articles.firstPublishedOn,
    })
    .from(articles)
    .innerJoin(
      articleRevisions,
      and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.state, 'published')),
    )
    .innerJoin(
      articleAddresses,
      and(eq(articleAddresses.articleId, articles.id), inArray(articles.publicState, ['published', 'archived'])),
    )
    .$dynamic()
}

function findSource(db: PublicContext['db'], articleId: number) {
  const found = db
    .select({
      fileName: imports.fileName,
      sourceUrl: imports.sourceUrl,
      checksum: imports.checksum,
      importedAt: imports.importedAt,
      report: imports.report,
    })
    .from(imports)
    .where(eq(imports.articleId, articleId))
    .orderBy(asc(imports.id))
    .get()
  // Written by article.import alone, in this shape.
  return found ? { ...found, report: (JSON.parse(found.report) as { fidelity: FidelityReport }).fidelity } : null
}
