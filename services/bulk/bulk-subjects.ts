import { and, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { editorialStatus } from '#domain/article/editorial-status.ts'
import { articleScope } from '../article/article-scope.ts'
import type { ArticleScope } from '../article/in-scope.ts'
import { readFourEyes } from '../setting/four-eyes.ts'

export type BulkSubject = ReturnType<typeof findBulkSubjects>[number]

/** Those of these articles that this actor sees, also in the bin, in the order of the numbers; each once. */
export function findBulkSubjects({ tx, actor }: ArticleScope, articleIds: readonly number[]) {
  const rows = tx
    .select()
    .from(articles)
    .where(and(inArray(articles.id, [...articleIds]), articleScope(actor)))
    .all()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const texts = currentTexts(tx, articleIds)
  const isFourEyes = readFourEyes(tx)
  return [...new Set(articleIds)].flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const [open, live] = [texts.get(`${id} open`), texts.get(`${id} live`)]
    const openState = row.publicState === 'withdrawn' ? null : (open?.state ?? null)
    const shown = open ?? live
    return [
      {
        articleId: id,
        lockVersion: row.lockVersion,
        publicState: row.publicState,
        openState,
        isInBin: row.deletedAt !== null,
        title: shown?.title ?? '',
        status: editorialStatus(row.publicState, openState),
        // What is done with many asks the verb of each about its hands.
        isFourEyes,
        urgent: null,
      },
    ]
  })
}

/** By number of the article: the open revision and the published one. */
function currentTexts(tx: Reader, articleIds: readonly number[]) {
  const rows = tx
    .select({
      articleId: articleRevisions.articleId,
      state: articleRevisions.state,
      title: articleRevisions.title,
    })
    .from(articleRevisions)
    .where(
      and(
        inArray(articleRevisions.articleId, [...articleIds]),
        isNull(articleRevisions.discardedAt),
        isNull(articleRevisions.supersededAt),
      ),
    )
    .all()
  return new Map(rows.map((row) => [`${row.articleId} ${row.state === 'published' ? 'live' : 'open'}`, row]))
}
