import { desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, articleRevisions } from '#db/schema/index.ts'
import type { PublicState, RevisionState } from '#domain/article/article-state.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { NotFound } from '#domain/errors.ts'
import { findCurrentSlug } from './article-address.ts'
import { findOpenRevision, findPublishedRevision, type Revision, requireArticle } from './article-revisions.ts'
import { readStoredText } from './stored-text.ts'

/** A text with all that its form and its state say. Times are ms UTC. */
export type ArticleForWriting = {
  readonly articleId: number
  readonly lockVersion: number
  readonly publicState: PublicState
  /** Where the newest text stands; it is the one shown. */
  readonly revisionState: RevisionState
  readonly revisionId: number
  /** The address readers know; null = never published. */
  readonly currentSlug: string | null
  readonly publishedAt: number | null
  readonly savedAt: number
  /** null = the portal itself. */
  readonly savedBy: { readonly id: number; readonly name: string } | null
  /** What an editor asked for when giving the text back. */
  readonly returnNote: string | null
  readonly text: ArticleText
}

/** The newest text of an article: the one under work, or else the one that readers have. Throws NotFound. */
export function requireArticleForWriting(db: Reader, articleId: number): ArticleForWriting {
  const article = requireArticle(db, articleId)
  const revision = newestRevision(db, articleId)
  return {
    articleId,
    lockVersion: article.lockVersion,
    publicState: article.publicState,
    revisionState: revision.state,
    revisionId: revision.id,
    currentSlug: findCurrentSlug(db, articleId),
    publishedAt: article.publishedAt,
    savedAt: revision.updatedAt,
    savedBy: nameOf(db, revision.updatedBy),
    returnNote: revision.returnNote,
    text: readStoredText(db, revision),
  }
}

/** Whether saving will be taken: a draft, or a text of readers beside which one can be begun. */
export function isOpenToWriting({ publicState, revisionState }: ArticleForWriting): boolean {
  return publicState !== 'withdrawn' && (revisionState === 'draft' || revisionState === 'published')
}

function newestRevision(db: Reader, articleId: number): Revision {
  const current = findOpenRevision(db, articleId) ?? findPublishedRevision(db, articleId)
  if (current) return current
  const revision = db
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.number))
    .limit(1)
    .get()
  if (!revision) throw new NotFound(`Article ${articleId} has no text`)
  return revision
}

function nameOf(db: Reader, accountId: number | null): ArticleForWriting['savedBy'] {
  if (accountId === null) return null
  return (
    db.select({ id: accounts.id, name: accounts.name }).from(accounts).where(eq(accounts.id, accountId)).get() ?? null
  )
}
