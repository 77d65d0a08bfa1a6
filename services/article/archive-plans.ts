import { type AnyColumn, and, eq, notExists, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { archivePlans, articles } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'

export type ArchivePlan = typeof archivePlans.$inferSelect

/** When and how an article goes to the archive by itself; null = nothing is planned. */
export function findArchivePlan(db: Reader, articleId: number): ArchivePlan | null {
  return db.select().from(archivePlans).where(eq(archivePlans.articleId, articleId)).get() ?? null
}

/** Of the number of an article: it goes to the archive by itself, or somebody keeps it in the news on that day (or column of one). */
export function isArchivingDecided(articleId: AnyColumn, today: IsoDay | AnyColumn): SQL {
  return sql`(${articleId} in (select article_id from archive_plans)
    or ${articleId} in (select article_id from archive_keeps where until_on >= ${today}))`
}

/** A plan ends with the article leaving the news, whichever verb that was. Called by finish-work.ts. */
export function endArchivePlan(tx: Reader, articleId: number): void {
  const isInTheNews = tx
    .select({ one: sql`1` })
    .from(articles)
    .where(and(eq(articles.id, articleId), eq(articles.publicState, 'published')))
  tx.delete(archivePlans)
    .where(and(eq(archivePlans.articleId, articleId), notExists(isInTheNews)))
    .run()
}
