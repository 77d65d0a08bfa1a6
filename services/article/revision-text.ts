import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { revisionAttachments, revisionTags, revisionTeams } from '#db/schema/index.ts'
import type { ArticleContent } from '#domain/article/article-input.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { type Body, bodySchemaVersion } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Json } from '../outcome.ts'
import { canonicalIdsOf } from '../tag/tag-queries.ts'
import type { Revision } from './article-revisions.ts'
import { findLeadImage } from './revision-images.ts'

/** The content of a revision as its form holds it. */
export function readRevisionText(db: Reader, revision: Revision): ArticleText {
  // The table holds only bodies that passed parseBody; one of an older version is one of today's.
  const body: Body = { ...(JSON.parse(revision.body) as Body), attrs: { schemaVersion: bodySchemaVersion } }
  const named = new Set(bodyReferences(body).voivodeships)
  const { title, slug, summary, projectId, changeNote, editorNote, producerUnit, producerPosition } = revision
  return {
    title,
    slug,
    summary,
    body,
    leadImage: findLeadImage(db, revision.id),
    tagIds: canonicalIdsOf(db, tagIdsOf(db, revision.id)),
    voivodeships: voivodeshipsOf(db, revision.id).filter((code) => !named.has(code)),
    projectId,
    attachments: attachmentsOf(db, revision.id),
    event: revision.eventEdtf,
    firstPublished: revision.firstPublishedEdtf,
    validUntil: revision.validUntilEdtf,
    changeNote,
    editorNote,
    producerUnit,
    producerPosition,
  }
}

/** Whether a form says just what the revision holds already, wherever each of them got it from. */
export function isSameAsStored(db: Reader, revision: Revision, content: ArticleContent, slug: string): boolean {
  return toComparable(readRevisionText(db, revision)) === toComparable(toText(db, content, slug))
}

function toText(db: Reader, content: ArticleContent, slug: string): ArticleText {
  return {
    ...content,
    slug,
    tagIds: canonicalIdsOf(db, content.tagIds),
    event: content.event?.edtf ?? null,
    firstPublished: content.firstPublished?.edtf ?? null,
    validUntil: content.validUntil?.edtf ?? null,
  }
}

/** Teams that the body names count with the chosen ones, in no order; so do tags. */
function toComparable({ body, voivodeships, tagIds, ...rest }: ArticleText): string {
  const teams = [...new Set([...voivodeships, ...bodyReferences(body).voivodeships])].sort()
  const tags = tagIds.toSorted((a, b) => a - b)
  // A text is plain JSON by its type; interfaces of its blocks hide that from TypeScript.
  return canonicalJson({ ...rest, body, teams, tags } as unknown as Json)
}

/** As the text names them, also those merged into others since. */
export function tagIdsOf(db: Reader, revisionId: number): number[] {
  const rows = db
    .select({ tagId: revisionTags.tagId })
    .from(revisionTags)
    .where(eq(revisionTags.revisionId, revisionId))
    .orderBy(asc(revisionTags.tagId))
    .all()
  return rows.map(({ tagId }) => tagId)
}

function voivodeshipsOf(db: Reader, revisionId: number) {
  const rows = db
    .select({ code: revisionTeams.voivodeshipCode })
    .from(revisionTeams)
    .where(eq(revisionTeams.revisionId, revisionId))
    .orderBy(asc(revisionTeams.voivodeshipCode))
    .all()
  return rows.map(({ code }) => code)
}

function attachmentsOf(db: Reader, revisionId: number) {
  return db
    .select({
      attachmentId: revisionAttachments.attachmentId,
      title: revisionAttachments.title,
      locale: revisionAttachments.locale,
      accessibility: revisionAttachments.accessibility,
    })
    .from(revisionAttachments)
    .where(eq(revisionAttachments.revisionId, revisionId))
    .orderBy(asc(revisionAttachments.position))
    .all()
}
