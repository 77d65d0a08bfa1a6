import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { isOpenState, type Revision } from './article-revisions.ts'
import { readRevisionText } from './revision-text.ts'

export type CurrentText = { readonly revision: Revision; readonly text: ArticleText }

/** The texts of an article that count now: the open one where somebody can work on it, and the one that readers have. */
export type CurrentTexts = { readonly open: CurrentText | null; readonly live: CurrentText | null }

/** Null for an article in the bin. */
export function readCurrentTexts(db: Reader, articleId: number): CurrentTexts | null {
  const article = db
    .select({ publicState: articles.publicState, deletedAt: articles.deletedAt })
    .from(articles)
    .where(eq(articles.id, articleId))
    .get()
  if (!article || article.deletedAt !== null) return null
  const rows = db
    .select()
    .from(articleRevisions)
    .where(
      and(
        eq(articleRevisions.articleId, articleId),
        or(inArray(articleRevisions.state, ['published']), and(isOpenState, isNull(articleRevisions.discardedAt))),
      ),
    )
    .all()
  const textOf = (isIt: (revision: Revision) => boolean) => {
    const revision = rows.find(isIt)
    return revision ? { revision, text: readRevisionText(db, revision) } : null
  }
  return {
    open: article.publicState === 'withdrawn' ? null : textOf(({ state }) => state !== 'published'),
    live: textOf(({ state }) => state === 'published'),
  }
}
