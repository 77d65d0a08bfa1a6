import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, articleRevisions, articles, commentMentions, comments, commentThreads } from '#db/schema/index.ts'
import { requireArticle } from '../article/article-revisions.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** How many threads at an article nobody has resolved. */
export function countOpenThreads(db: Reader, articleId: number): number {
  const isOpen = and(eq(commentThreads.articleId, articleId), isNull(commentThreads.resolvedAt))
  return db.select({ rows: count() }).from(commentThreads).where(isOpen).get()?.rows ?? 0
}

/** All threads at an article with what was said in them, the first begun first. Throws NotFound. */
export const listThreads = defineStaffQuery(({ db, actor }, articleId: number) => {
  requireArticle({ tx: db, actor }, articleId)
  const threads = db
    .select({ thread: commentThreads, resolvedBy: accounts.name })
    .from(commentThreads)
    .leftJoin(accounts, eq(accounts.id, commentThreads.resolvedBy))
    .where(eq(commentThreads.articleId, articleId))
    .orderBy(asc(commentThreads.id))
    .all()
  const said = db
    .select({
      id: comments.id,
      threadId: comments.threadId,
      author: accounts.name,
      signedName: comments.signedName,
      words: comments.words,
      writtenAt: comments.writtenAt,
    })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .leftJoin(accounts, eq(accounts.id, comments.authorId))
    .where(eq(commentThreads.articleId, articleId))
    .orderBy(asc(comments.id))
    .all()
  const byThread = new Map(threads.map(({ thread: { id } }) => [id, [] as typeof said]))
  for (const comment of said) byThread.get(comment.threadId)?.push(comment)
  return threads.map(({ thread, resolvedBy }) => {
    const { passageId, quote, quoteBefore: before, quoteAfter: after } = thread
    return {
      id: thread.id,
      anchor: passageId === null || quote === null ? null : { passageId, quote, before, after },
      isByPreview: thread.previewId !== null,
      resolvedAt: thread.resolvedAt,
      resolvedBy,
      comments: byThread.get(thread.id) ?? [],
    }
  })
})

export type CommentThread = ReturnType<typeof listThreads>[number]

/** Those that nobody has resolved, for the desk on which the text is written. Throws NotFound. */
export const listOpenThreads = defineStaffQuery((context, articleId: number) =>
  listThreads(context, articleId)
    .filter(({ resolvedAt }) => resolvedAt === null)
    .map(({ id, anchor, comments }) => ({ id, anchor, comments })),
)

/** Rows of the list on the dashboard. */
const MENTIONS = 20

/**
 * Comments in open threads that mention whoever asks and that they have not answered since, the newest first, one for each
 * thread (`id`); with the newest title of their article.
 */
export const listMentions = defineStaffQuery(({ db, actor }) => {
  const answered = sql`exists (select 1 from ${comments} as later where later.thread_id = ${comments.threadId}
    and later.id > ${comments.id} and later.author_id = ${actor.accountId})`
  const newest = db
    .select({ commentId: sql<number>`max(${comments.id})` })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(articles, eq(articles.id, commentThreads.articleId))
    .where(
      and(
        eq(commentMentions.accountId, actor.accountId),
        isNull(commentThreads.resolvedAt),
        isNull(articles.deletedAt),
        isInScope(actor, commentThreads.articleId),
        sql`not ${answered}`,
      ),
    )
    .groupBy(comments.threadId)
  return db
    .select({
      id: comments.threadId,
      articleId: commentThreads.articleId,
      title: titleColumn,
      author: accounts.name,
      words: comments.words,
      writtenAt: comments.writtenAt,
    })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(accounts, eq(accounts.id, comments.authorId))
    .where(inArray(comments.id, newest))
    .orderBy(desc(comments.id))
    .limit(MENTIONS)
    .all()
})

const titleColumn = sql<string>`(select newest.title from ${articleRevisions} as newest
  where newest.article_id = ${commentThreads.articleId} order by newest.number desc limit 1)`
