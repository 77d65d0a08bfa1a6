import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { checkWaivers } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'

/** Fingerprints of what is waived on a day (Warsaw calendar) in an article. */
export function waivedOn(db: Reader, articleId: number, day: IsoDay): readonly string[] {
  return db
    .select({ finding: checkWaivers.finding })
    .from(checkWaivers)
    .where(and(eq(checkWaivers.articleId, articleId), isNull(checkWaivers.endedAt), gte(checkWaivers.untilOn, day)))
    .all()
    .map(({ finding }) => finding)
}
