import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { revisionApprovals, revisionSnapshots, snapshotContents } from '#db/schema/index.ts'
import type { SnapshotContent } from '#domain/article/snapshot.ts'
import { eraseInJson } from '#domain/redaction/erase-words.ts'
import type { FindWords } from '#domain/redaction/find-words.ts'
import { hashContent, loadContent, storeContent } from '../article/snapshots/snapshot-content.ts'

/** Contents of snapshots that hold any of the words, by their hashes, with what they become. */
export function* findSnapshots(tx: Reader, find: FindWords): Generator<{ hash: string; content: SnapshotContent }> {
  const hashes = tx.select({ hash: snapshotContents.hash }).from(snapshotContents).all()
  for (const { hash } of hashes) {
    const content = loadContent(tx, hash)
    const erased = eraseContent(content, find)
    if (hashContent(erased).hash !== hash) yield { hash, content: erased }
  }
}

/** Every snapshot and approval of the former content names the new one. Guards must be lifted. */
export function eraseSnapshot(tx: Reader, { hash, content }: { hash: string; content: SnapshotContent }): void {
  const erased = hashContent(content)
  storeContent(tx, erased)
  const contentHash = erased.hash
  tx.update(revisionSnapshots).set({ contentHash }).where(eq(revisionSnapshots.contentHash, hash)).run()
  tx.update(revisionApprovals).set({ contentHash }).where(eq(revisionApprovals.contentHash, hash)).run()
  tx.delete(snapshotContents).where(eq(snapshotContents.hash, hash)).run()
}

function eraseContent(content: SnapshotContent, find: FindWords): SnapshotContent {
  const { text, leftOutFields } = content
  const leftOut = leftOutFields === null ? null : JSON.stringify(eraseInJson(JSON.parse(leftOutFields), find))
  return { ...content, text: eraseInJson(text, find) as SnapshotContent['text'], leftOutFields: leftOut }
}
