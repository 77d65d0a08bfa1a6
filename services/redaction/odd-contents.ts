import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, publicChangeFacts } from '#db/schema/index.ts'
import { articleContents } from '../changes/article-content.ts'
import { contentHash } from '../changes/change-hashes.ts'
import type { Json } from '../outcome.ts'

/** A published text whose rows are not any more what the register of changes holds the hash of. */
export type OddContent = {
  readonly articleId: number
  /** Its number among the texts of the article. */
  readonly revision: number
  /** "article/5/3". */
  readonly record: string
  readonly content: Json
}

/** Of these articles, the texts that say something else than the register has written down. */
export function oddContents(tx: Reader, articleIds: readonly number[]): OddContent[] {
  const revisions = tx.select().from(articleRevisions).where(inArray(articleRevisions.articleId, articleIds)).all()
  const contents = articleContents(tx, revisions)
  const told = toldContents(
    tx,
    revisions.map(({ articleId, number }) => `article/${articleId}/${number}`),
  )
  return revisions.flatMap(({ id, articleId, number }) => {
    const record = `article/${articleId}/${number}`
    const content = contents.get(id) ?? null
    const hashes = told.get(record) ?? []
    return hashes.some((hash) => hash !== contentHash(content))
      ? [{ articleId, revision: number, record, content }]
      : []
  })
}

/** What the register says of texts and has not erased, by record. */
function toldContents(tx: Reader, records: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const { changeNumber, fact, text } = publicChangeFacts
  const entries = tx
    .select({ changeNumber, record: text })
    .from(publicChangeFacts)
    .where(inArray(text, [...records]))
    .all()
  const recordOf = new Map(entries.map(({ changeNumber: number, record }) => [number, record ?? '']))
  const facts = tx
    .select({ changeNumber, fact, text })
    .from(publicChangeFacts)
    .where(inArray(changeNumber, [...recordOf.keys()]))
    .all()
  const contents = facts.filter((one) => one.fact === 'content' && one.text !== null)
  const byRecord = Map.groupBy(contents, (one) => recordOf.get(one.changeNumber) ?? '')
  return new Map([...byRecord].map(([record, some]) => [record, some.flatMap((one) => one.text ?? [])]))
}
