import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import { articleRevisions, articles, media, revisionImages } from '#db/schema/index.ts'
import { wasShown } from '../article/was-shown.ts'
import { findFile } from '../attachment/attachment-queries.ts'
import { findReadable } from './find-readable.ts'
import type { ChangeScope, Describe } from './public-change.ts'

/** A file took the place of another that a published text offers, under the title that the text gives it. */
export const describeReplacedFile: Describe = ({ tx }, { subject }) => {
  const found = findReadable(tx, 'attachment', subject.id)
  const file = findFile(tx, subject.id)
  if (!found || !file) return null
  const { fileName, mimeType, bytes, hash } = file
  const content = { fileName, mimeType, bytes, hash }
  return { kind: 'file-replaced', ...found, reason: null, content, files: [hash] }
}

/** A picture that readers are shown, named by what a text says is in it: its name as a file is for the staff alone. */
export const describeImage =
  (kind: 'image-replaced' | 'changed'): Describe =>
  (scope, { subject, details }) => {
    const image = scope.tx.select({ hash: media.hash }).from(media).where(eq(media.id, subject.id)).get()
    if (!image) return null
    const content = kind === 'changed' ? details : { hash: image.hash }
    return { kind, name: altOf(scope, subject.id), address: null, reason: null, content, files: [image.hash] }
  }

function altOf({ tx }: ChangeScope, mediaId: number): string | null {
  const shown = tx
    .select({ alt: revisionImages.alt })
    .from(revisionImages)
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionImages.revisionId), wasShown))
    .innerJoin(
      articles,
      and(eq(articles.id, articleRevisions.articleId), inArray(articles.publicState, ['published', 'archived'])),
    )
    .where(and(eq(revisionImages.mediaId, mediaId), ne(revisionImages.alt, '')))
    .orderBy(desc(articleRevisions.id))
    .limit(1)
    .get()
  return shown?.alt ?? null
}
