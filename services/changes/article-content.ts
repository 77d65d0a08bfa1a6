import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  attachmentFiles,
  media,
  revisionAttachments,
  revisionImages,
  revisionTags,
  revisionTeams,
} from '#db/schema/index.ts'
import type { Revision } from '../article/article-revisions.ts'
import type { Json } from '../outcome.ts'

/** Raised with every change of what is hashed: a stored hash can then still be worked out again. */
const CONTENT_FORMAT = 1

/**
 * What readers got with a published revision, as far as its rows can never change (triggers): the same rows give the same
 * JSON for good, so the hash in the register can be compared with them at any time.
 */
export function articleContent(tx: Reader, revision: Revision): Json {
  const { id, title, slug, summary, body, changeNote, editorNote, producerUnit, producerPosition, projectId } = revision
  const ofRevision = <Table extends typeof revisionTags | typeof revisionTeams>(table: Table) =>
    eq(table.revisionId, id)
  const images = tx
    .select()
    .from(revisionImages)
    .where(eq(revisionImages.revisionId, id))
    .orderBy(asc(revisionImages.position))
    .all()
  const attachments = tx
    .select()
    .from(revisionAttachments)
    .where(eq(revisionAttachments.revisionId, id))
    .orderBy(asc(revisionAttachments.position))
    .all()
  const tagIds = tx.select({ id: revisionTags.tagId }).from(revisionTags).where(ofRevision(revisionTags)).all()
  const codes = tx
    .select({ code: revisionTeams.voivodeshipCode })
    .from(revisionTeams)
    .where(ofRevision(revisionTeams))
    .all()
  return {
    format: CONTENT_FORMAT,
    ...{ title, slug, summary, changeNote, editorNote, producerUnit, producerPosition, projectId },
    body: JSON.parse(body) as Json,
    firstPublished: revision.firstPublishedEdtf,
    event: revision.eventEdtf,
    validUntil: revision.validUntilEdtf,
    images: images.map(({ mediaId, place, alt, decorative, caption }) => ({
      ...{ mediaId, place, alt, decorative, caption },
    })),
    attachments: attachments.map(({ attachmentId, title: name, locale, accessibility }) => ({
      ...{ attachmentId, title: name, locale, accessibility },
    })),
    tags: tagIds.map((tag) => tag.id).sort((a, b) => a - b),
    voivodeships: codes.map(({ code }) => code).sort(),
  }
}

/** SHA-256 of the images and files of a revision as they are now, each once, in order. */
export function articleFiles(tx: Reader, revisionId: number): string[] {
  const images = tx
    .select({ hash: media.hash })
    .from(media)
    .where(
      inArray(
        media.id,
        tx.select({ id: revisionImages.mediaId }).from(revisionImages).where(eq(revisionImages.revisionId, revisionId)),
      ),
    )
    .all()
  const files = tx
    .select({ hash: attachmentFiles.hash })
    .from(attachmentFiles)
    .innerJoin(
      revisionAttachments,
      and(
        eq(revisionAttachments.attachmentId, attachmentFiles.attachmentId),
        eq(revisionAttachments.revisionId, revisionId),
      ),
    )
    .where(isNull(attachmentFiles.replacedAt))
    .all()
  return [...new Set([...images, ...files].map(({ hash }) => hash))].sort()
}
