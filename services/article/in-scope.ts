import { type AnyColumn, and, count, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import { NotFound } from '#domain/errors.ts'
import { articleScope } from './article-scope.ts'

/** Who asks, and where: a verb in its transaction, or a query of the staff. */
export type ArticleScope = { readonly tx: Reader; readonly actor: Actor }

/** Of the number of an article, in whatever table it stands: this actor sees the article. undefined = any. */
export function isInScope(actor: Actor, articleId: AnyColumn): SQL | undefined {
  const rule = articleScope(actor)
  return rule && sql`${articleId} in (select ${articles.id} from ${articles} where ${rule})`
}

/** Throws NotFound when one of the articles is not for this actor, as if it were not there. */
export function requireInScope({ tx, actor }: ArticleScope, articleIds: ReadonlySet<number>): void {
  const rule = articleScope(actor)
  if (!rule || articleIds.size === 0) return
  const isSeen = and(inArray(articles.id, [...articleIds]), rule)
  const seen = tx.select({ rows: count() }).from(articles).where(isSeen).get()?.rows
  if (seen !== articleIds.size) throw new NotFound(`Of the articles ${[...articleIds].join(', ')} some are not there`)
}
