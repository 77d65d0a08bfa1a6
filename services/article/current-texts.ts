import { and, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { isOpenState, type Revision } from './article-revisions.ts'
import { readRevisionTexts } from './revision-text.ts'

export type CurrentText = { readonly revision: Revision; readonly text: ArticleText }

/** The texts of an article that count now: the open one where somebody can work on it, and the one that readers have. */
export type CurrentTexts = { readonly open: CurrentText | null; readonly live: CurrentText | null }

/** Null for an article in the bin. */
export function readCurrentTexts(db: Reader, articleId: number): CurrentTexts | null {
  return listCurrentTexts(db, [articleId]).get(articleId) ?? null
}

/** The same of several articles, by their numbers. */
export function listCurrentTexts(db: Reader, articleIds: readonly number[]): ReadonlyMap<number, CurrentTexts | null> {
  const ids = [...articleIds]
  const there = db
    .select({ id: articles.id, publicState: articles.publicState })
    .from(articles)
    .where(and(inArray(articles.id, ids), isNull(articles.deletedAt)))
    .all()
  const states = new Map(there.map(({ id, publicState }) => [id, publicState]))
  const revisions = db
    .select()
    .from(articleRevisions)
    .where(
      and(
        inArray(articleRevisions.articleId, ids),
        or(inArray(articleRevisions.state, ['published']), and(isOpenState, isNull(articleRevisions.discardedAt))),
      ),
    )
    .all()
    .filter(({ articleId, state }) => state === 'published' || states.get(articleId) !== 'withdrawn')
  const byArticle = Map.groupBy(readRevisionTexts(db, revisions), ({ revision }) => revision.articleId)
  return new Map(
    ids.map((id) => {
      const texts = byArticle.get(id) ?? []
      const live = texts.find(({ revision }) => revision.state === 'published')
      const open = texts.find((text) => text !== live)
      return [id, states.has(id) ? { open: open ?? null, live: live ?? null } : null]
    }),
  )
}
