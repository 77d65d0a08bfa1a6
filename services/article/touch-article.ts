import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import { refreshOverview } from './article-overview.ts'

/**
 * Every write to an article raises the number its forms carry and brings the lists of the staff up to date: the last
 * step of a verb.
 */
export function touchArticle(tx: Reader, articleId: number, change: Partial<typeof articles.$inferInsert> = {}): void {
  tx.update(articles)
    .set({ ...change, lockVersion: sql`${articles.lockVersion} + 1` })
    .where(eq(articles.id, articleId))
    .run()
  refreshOverview(tx, articleId)
}
