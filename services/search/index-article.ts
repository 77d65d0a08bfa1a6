import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { isReadable } from '#domain/article/article-state.ts'
import { foldKey } from '#domain/text/fold-key.ts'

/**
 * Brings the search index to what readers may read of an article now: the words of its published revision while it is
 * published or archived, otherwise nothing. Called by finish-work.ts.
 * Words are folded by foldKey, because SQLite's tokenizer does not know that ł is l.
 */
export function indexArticle(tx: Reader, articleId: number): void {
  tx.run(sql`delete from article_search where rowid = ${articleId}`)
  const text = tx
    .select({
      publicState: articles.publicState,
      title: articleRevisions.title,
      summary: articleRevisions.summary,
      bodyText: articleRevisions.bodyText,
    })
    .from(articles)
    .innerJoin(
      articleRevisions,
      and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.state, 'published')),
    )
    .where(eq(articles.id, articleId))
    .get()
  if (!text || !isReadable(text.publicState)) return
  const [title, summary, body] = [text.title, text.summary, text.bodyText].map(foldKey)
  tx.run(
    sql`insert into article_search (rowid, title, summary, body) values (${articleId}, ${title}, ${summary}, ${body})`,
  )
}
