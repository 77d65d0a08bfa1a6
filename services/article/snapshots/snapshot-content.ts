import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { attachmentFiles, media, revisionTags, snapshotContents } from '#db/schema/index.ts'
import type { Body } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import type { SnapshotContent } from '#domain/article/snapshot.ts'
import { spokenUpdate } from '#domain/article/update-kind.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import type { Json } from '../../outcome.ts'
import type { Revision } from '../article-revisions.ts'
import { readRevisionText } from '../revision-text.ts'

/** A content with the SHA-256 (hex) by which it is known. */
export type HashedContent = { readonly hash: string; readonly json: string }

/** All that the revision says now. */
export function readContent(db: Reader, revision: Revision): SnapshotContent {
  const { updateKind, erratumWrong, erratumRight, erratumDays, ...text } = readRevisionText(db, revision)
  const images = [...bodyReferences(text.body).mediaIds, ...(text.leadImage === null ? [] : [text.leadImage.mediaId])]
  const files = text.attachments.map(({ attachmentId }) => attachmentId)
  return {
    format: 1,
    // The body and the tags as the tables hold them: neither is brought to what it means today.
    text: {
      ...text,
      ...spokenUpdate({ updateKind, erratumWrong, erratumRight, erratumDays }),
      body: JSON.parse(revision.body) as Body,
      tagIds: namedTagIds(db, revision.id),
    },
    images: hashesOf(db.select({ id: media.id, hash: media.hash }).from(media).where(inArray(media.id, images)).all()),
    attachments: hashesOf(
      db
        .select({ id: attachmentFiles.attachmentId, hash: attachmentFiles.hash })
        .from(attachmentFiles)
        .where(and(inArray(attachmentFiles.attachmentId, files), isNull(attachmentFiles.replacedAt)))
        .all(),
    ),
    leftOutFields: revision.leftOutFields,
  }
}

export function hashContent(content: SnapshotContent): HashedContent {
  // A content is plain JSON by its type; interfaces of its blocks hide that from TypeScript.
  const json = canonicalJson(content as unknown as Json)
  return { hash: createHash('sha256').update(json).digest('hex'), json }
}

/** The content that the revision has now, by its hash. */
export function contentHashOf(db: Reader, revision: Revision): string {
  return hashContent(readContent(db, revision)).hash
}

/** A content that is there already is not written again. */
export function storeContent(tx: Reader, { hash, json }: HashedContent): void {
  const known = tx
    .select({ hash: snapshotContents.hash })
    .from(snapshotContents)
    .where(eq(snapshotContents.hash, hash))
    .get()
  if (known) return
  tx.insert(snapshotContents)
    .values({ hash, content: deflateRawSync(json) })
    .run()
}

/** Throws when there is none: whoever names a hash has it from a row that refers to this one. */
export function loadContent(db: Reader, hash: string): SnapshotContent {
  const row = db
    .select({ content: snapshotContents.content })
    .from(snapshotContents)
    .where(eq(snapshotContents.hash, hash))
    .get()
  if (!row) throw new Error(`There is no content ${hash}`)
  return parseContent(row.content)
}

export function parseContent(stored: Buffer): SnapshotContent {
  // Written by storeContent alone.
  return JSON.parse(inflateRawSync(stored).toString('utf8')) as SnapshotContent
}

function hashesOf(rows: readonly { readonly id: number; readonly hash: string }[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, hash }) => [String(id), hash]))
}

/** As the text names them, also those merged into others since. */
function namedTagIds(db: Reader, revisionId: number): number[] {
  const rows = db
    .select({ tagId: revisionTags.tagId })
    .from(revisionTags)
    .where(eq(revisionTags.revisionId, revisionId))
    .orderBy(asc(revisionTags.tagId))
    .all()
  return rows.map(({ tagId }) => tagId)
}
