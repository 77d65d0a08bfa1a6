import { and, asc, eq, inArray, isNotNull, isNull, lt, ne, not, notExists, or, sql } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { articleLinks, articleRevisions, articles, outerAnswers } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { staleSince } from '#domain/link/outer-answer.ts'
import { isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import { readSettings } from '../setting/setting-queries.ts'
import type { OuterAnswer } from './ask-address.ts'

/*
 * Answers of other sites to a question that the portal asks by itself, as the counts of readings are kept: nobody's work, so no
 * verb and no entry in the log. Only addresses of texts that readers have are asked: nobody outside learns of a draft.
 */

type Address = { readonly host: string; readonly path: string }

/** Joins the answer of the address that a link leads to. */
export const isOfLink = and(eq(outerAnswers.host, articleLinks.host), eq(outerAnswers.path, articleLinks.path))

/** Whether an administrator has chosen that other sites are asked. */
export function areOuterLinksAsked(db: Reader): boolean {
  return readSettings(db)['outer-links'] === 'asked'
}

/**
 * The address whose turn it is: one never asked, then the one whose answer is the oldest and past its time (`staleSince`).
 * `ownHost`: the portal's, which is not asked. null = none is due.
 */
export function nextAddressToAsk(db: Reader, ownHost: string, now: number): Address | null {
  const isSteady = inArray(outerAnswers.outcome, ['answers', 'not-asked'])
  const isStale = or(
    isNull(outerAnswers.askedAt),
    and(isSteady, lt(outerAnswers.askedAt, staleSince('answers', now))),
    and(not(isSteady), lt(outerAnswers.askedAt, staleSince('gone', now))),
  )
  return (
    db
      .select({ host: sql<string>`${articleLinks.host}`, path: sql<string>`${articleLinks.path}` })
      .from(articleLinks)
      .innerJoin(articleRevisions, and(eq(articleRevisions.id, articleLinks.revisionId), isPublishedRevision))
      .innerJoin(articles, and(eq(articles.id, articleLinks.articleId), isReadableRow))
      .leftJoin(outerAnswers, isOfLink)
      .where(and(isNotNull(articleLinks.host), ne(articleLinks.host, ownHost), isStale))
      .orderBy(asc(outerAnswers.askedAt), asc(articleLinks.host), asc(articleLinks.path))
      .limit(1)
      .get() ?? null
  )
}

/** Keeps what an address answered at `now` (ms UTC) in the place of what it answered before. */
export function keepOuterAnswer(db: Database, { host, path }: Address, answer: OuterAnswer, now: number): void {
  const row = { ...answer, askedAt: now }
  writeTransaction(db, (tx) =>
    tx
      .insert(outerAnswers)
      .values({ host, path, ...row })
      .onConflictDoUpdate({ target: [outerAnswers.host, outerAnswers.path], set: row })
      .run(),
  )
}

/** Takes away answers of addresses that no text leads to any more. Returns how many. */
export function forgetUnlinkedAnswers(db: Database): number {
  return writeTransaction(db, (tx) => {
    const linked = tx.select({ one: sql`1` }).from(articleLinks).where(isOfLink)
    return tx.delete(outerAnswers).where(notExists(linked)).run().changes
  })
}
