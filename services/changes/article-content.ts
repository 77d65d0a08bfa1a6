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
import { spokenUpdate } from '#domain/article/update-kind.ts'
import type { Revision } from '../article/article-revisions.ts'
import type { Json } from '../outcome.ts'

/** Raised with every change of what is hashed: a stored hash can then still be worked out again. */
const CONTENT_FORMAT = 1

/**
 * What readers got with a published revision, as far as its rows can never change (triggers): the same rows give the same
 * JSON for good, so the hash in the register can be compared with them at any time.
 */
export function articleContent(tx: Reader, revision: Revision): Json {
  return articleContents(tx, [revision]).get(revision.id) ?? null
}

/** The same of many revisions, by their ids: a query for each kind of part, however many there are. */
export function articleContents(tx: Reader, revisions: readonly Revision[]): ReadonlyMap<number, Json> {
  const ids = revisions.map(({ id }) => id)
  const images = tx
    .select()
    .from(revisionImages)
    .where(inArray(revisionImages.revisionId, ids))
    .orderBy(asc(revisionImages.revisionId), asc(revisionImages.position))
    .all()
  const attachments = tx
    .select()
    .from(revisionAttachments)
    .where(inArray(revisionAttachments.revisionId, ids))
    .orderBy(asc(revisionAttachments.revisionId), asc(revisionAttachments.position))
    .all()
  const tags = tx.select().from(revisionTags).where(inArray(revisionTags.revisionId, ids)).all()
  const teams = tx.select().from(revisionTeams).where(inArray(revisionTeams.revisionId, ids)).all()
  const parts = {
    images: Map.groupBy(images, ({ revisionId }) => revisionId),
    attachments: Map.groupBy(attachments, ({ revisionId }) => revisionId),
    tags: Map.groupBy(tags, ({ revisionId }) => revisionId),
    teams: Map.groupBy(teams, ({ revisionId }) => revisionId),
  }
  return new Map(
    revisions.map((revision) => {
      const of = <Part>(rows: ReadonlyMap<number, Part[]>): readonly Part[] => rows.get(revision.id) ?? []
      return [
        revision.id,
        {
          ...ownContent(revision),
          images: of(parts.images).map(({ mediaId, place, alt, decorative, caption }) => ({
            ...{ mediaId, place, alt, decorative, caption },
          })),
          attachments: of(parts.attachments).map(({ attachmentId, title, locale, accessibility }) => ({
            ...{ attachmentId, title, locale, accessibility },
          })),
          tags: of(parts.tags)
            .map(({ tagId }) => tagId)
            .sort((a, b) => a - b),
          voivodeships: of(parts.teams)
            .map(({ voivodeshipCode }) => voivodeshipCode)
            .sort(),
        },
      ]
    }),
  )
}

function ownContent(revision: Revision) {
  const { title, slug, summary, body, changeNote, editorNote, producerUnit, producerPosition, projectId } = revision
  return {
    format: CONTENT_FORMAT,
    ...{ title, slug, summary, changeNote, editorNote, producerUnit, producerPosition, projectId },
    // Left out where nothing is said, so that the hash of a text from before there were kinds stays the same.
    ...spokenUpdate(revision),
    body: JSON.parse(body) as Json,
    firstPublished: revision.firstPublishedEdtf,
    event: revision.eventEdtf,
    validUntil: revision.validUntilEdtf,
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
