import { and, desc, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import {
  mayBecome,
  openRevisionStates,
  type PublicState,
  publicTransitions,
  type RevisionState,
  revisionTransitions,
} from '#domain/article/article-state.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { articleScope } from './article-scope.ts'
import type { ArticleScope } from './in-scope.ts'

export type Article = typeof articles.$inferSelect
export type Revision = typeof articleRevisions.$inferSelect

/** Also one in the bin; null when it is not there or not for this actor. */
export function findAnyArticle({ tx, actor }: ArticleScope, articleId: number): Article | null {
  const isSeen = and(eq(articles.id, articleId), articleScope(actor))
  return tx.select().from(articles).where(isSeen).get() ?? null
}

/** Null also for an article in the bin. */
export function findArticle(scope: ArticleScope, articleId: number): Article | null {
  const article = findAnyArticle(scope, articleId)
  return article?.deletedAt === null ? article : null
}

/** Throws NotFound, also for an article in the bin. */
export function requireArticle(scope: ArticleScope, articleId: number): Article {
  const article = findArticle(scope, articleId)
  if (!article) throw new NotFound(`There is no article ${articleId}`)
  return article
}

/**
 * The state is one of work in progress, also of a draft that was set aside. The states stand in the SQL itself, because
 * a partial index answers only for a condition that names the same values.
 */
export const isOpenState = sql`${inArray(articleRevisions.state, [...openRevisionStates])}`.inlineParams()

/** The open revision beside the published one, or instead of it. */
export function findOpenRevision(db: Reader, articleId: number): Revision | null {
  const isOpen = and(eq(articleRevisions.articleId, articleId), isOpenState, isNull(articleRevisions.discardedAt))
  return db.select().from(articleRevisions).where(isOpen).get() ?? null
}

export function findPublishedRevision(db: Reader, articleId: number): Revision | null {
  const isPublished = and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.state, 'published'))
  return db.select().from(articleRevisions).where(isPublished).get() ?? null
}

/** What the verbs of one text are about. Throws NotFound; Conflict when nothing is in progress. */
export function requireOpenRevision(scope: ArticleScope, articleId: number): { article: Article; revision: Revision } {
  const article = requireArticle(scope, articleId)
  const revision = findOpenRevision(scope.tx, articleId)
  if (!revision) throw new Conflict(`Article ${articleId} has no open revision`)
  return { article, revision }
}

/** What the verbs of the published revision are about. Throws NotFound; Conflict when they have none. */
export function requirePublishedRevision(
  scope: ArticleScope,
  articleId: number,
): { article: Article; revision: Revision } {
  const article = requireArticle(scope, articleId)
  const revision = findPublishedRevision(scope.tx, articleId)
  if (!revision) throw new Conflict(`Article ${articleId} has no published revision`)
  return { article, revision }
}

/** The open revision or, without one, the published one, also of a withdrawn article. Throws NotFound. */
export function requireShownRevision(scope: ArticleScope, articleId: number): { article: Article; revision: Revision } {
  const article = requireArticle(scope, articleId)
  const revision = findOpenRevision(scope.tx, articleId) ?? findPublishedRevision(scope.tx, articleId)
  if (!revision) throw new NotFound(`Article ${articleId} has no text`)
  return { article, revision }
}

/** Throws Conflict unless the text can be worked on. */
export function requireDraft({ articleId, state }: Revision): void {
  if (state !== 'draft') throw new Conflict(`The text of article ${articleId} is ${state}, not a draft`)
}

/** Throws Conflict unless the text waits for a second person; one that waits for its hour is called off instead. */
export function requireSubmittedRevision({ articleId, state }: Revision): void {
  if (state !== 'submitted' && state !== 'approved') {
    throw new Conflict(`The text of article ${articleId} is ${state} and waits for nobody`)
  }
}

/** The open revision, else the one that readers have, else the last there was. Throws NotFound. */
export function requireNewestRevision(db: Reader, articleId: number): Revision {
  const current = findOpenRevision(db, articleId) ?? findPublishedRevision(db, articleId)
  if (current) return current
  const last = db
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.number))
    .limit(1)
    .get()
  if (!last) throw new NotFound(`Article ${articleId} has no text`)
  return last
}

export function nextRevisionNumber(db: Reader, articleId: number): number {
  const { last } = db
    .select({ last: max(articleRevisions.number) })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .get() ?? { last: null }
  return (last ?? 0) + 1
}

/** Throws Conflict unless the table of states knows the way. */
export function requireRevisionStep(from: RevisionState, to: RevisionState): void {
  if (!mayBecome(revisionTransitions, from, to)) throw new Conflict(`A text cannot go from ${from} to ${to}`)
}

/** The same for the article as a whole. */
export function requirePublicStep(from: PublicState, to: PublicState): void {
  if (!mayBecome(publicTransitions, from, to)) throw new Conflict(`An article cannot go from ${from} to ${to}`)
}

/** What replaces an article must be another one that readers have seen and can still read. */
export function successorIssues({ tx, actor }: ArticleScope, articleId: number, successorId: number | null): Issue[] {
  if (successorId === null) return []
  if (successorId === articleId) return [{ field: 'successorId', key: 'is-itself' }]
  const successor = tx
    .select({ state: articles.publicState })
    .from(articles)
    .where(
      and(eq(articles.id, successorId), inArray(articles.publicState, ['published', 'archived']), articleScope(actor)),
    )
    .get()
  return successor ? [] : [{ field: 'successorId', key: 'not-readable' }]
}
