import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, projects, revisionTeams } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { articleWithParts, type PublicArticle } from './public-article.ts'
import { wasShown } from './was-shown.ts'

/**
 * The versions of an article that readers may see, in the order of publication: the texts they have and had, never one that
 * was only written. `number` counts them from 1, so that nothing tells of the others. The last one is the present one.
 */
export function listPublicVersions({ db }: PublicContext, { article }: PublicArticle) {
  const rows = db
    .select({
      revisionId: articleRevisions.id,
      // The tables refuse a published revision without its moment.
      publishedAt: sql<number>`${articleRevisions.publishedAt}`,
      supersededAt: articleRevisions.supersededAt,
      changeNote: articleRevisions.changeNote,
      updateKind: articleRevisions.updateKind,
      erratumWrong: articleRevisions.erratumWrong,
      erratumRight: articleRevisions.erratumRight,
      erratumDays: articleRevisions.erratumDays,
      producerUnit: articleRevisions.producerUnit,
      producerPosition: articleRevisions.producerPosition,
      publishedByRole: articleRevisions.publishedByRole,
    })
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, article.id), wasShown))
    .orderBy(asc(articleRevisions.number))
    .all()
  return rows.map((row, index) => ({ ...row, number: index + 1 }))
}

/** How many there are, without reading any. */
export function countPublicVersions(db: Reader, articleId: number): number {
  const isCounted = and(eq(articleRevisions.articleId, articleId), wasShown)
  return db.select({ count: count() }).from(articleRevisions).where(isCounted).get()?.count ?? 0
}

export type PublicVersion = ReturnType<typeof listPublicVersions>[number]

/** The article as it stood in one of its versions. `found` is what readers have now. */
export function readPublicVersion(
  { db, now }: PublicContext,
  found: PublicArticle,
  { revisionId }: PublicVersion,
): PublicArticle {
  if (revisionId === found.revision.id) return found
  const revision = db
    .select()
    .from(articleRevisions)
    .where(and(eq(articleRevisions.id, revisionId), eq(articleRevisions.articleId, found.article.id), wasShown))
    .get()
  if (!revision) throw new Error(`Revision ${revisionId} was never shown`)
  return articleWithParts({ db, now }, found.article, revision)
}

/** Voivodeships of the teams that a version is about, those of its body among them. */
export function listVoivodeshipsOfVersion({ db }: PublicContext, revisionId: number) {
  return db
    .select({ code: revisionTeams.voivodeshipCode })
    .from(revisionTeams)
    .where(eq(revisionTeams.revisionId, revisionId))
    .orderBy(asc(revisionTeams.voivodeshipCode))
    .all()
    .map(({ code }) => code)
}

/** Titles of all projects by number and by name: there are few, and all of them are public. */
export function listProjectTitles({ db }: PublicContext) {
  return db.select({ id: projects.id, slug: projects.slug, title: projects.title }).from(projects).all()
}
