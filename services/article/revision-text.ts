import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { revisionAttachments, revisionTags, revisionTeams, tags } from '#db/schema/index.ts'
import type { ArticleContent } from '#domain/article/article-input.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { type Body, bodySchemaVersion } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { updateOf } from '#domain/article/update-kind.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Json } from '../outcome.ts'
import { canonicalTags, leadsToCanonicalTag } from '../tag/canonical-tags.ts'
import { canonicalIdsOf } from '../tag/tag-queries.ts'
import type { Revision } from './article-revisions.ts'
import { findLeadImages } from './revision-images.ts'

/** The content of a revision as its form holds it. */
export function readRevisionText(db: Reader, revision: Revision): ArticleText {
  const [read] = readRevisionTexts(db, [revision])
  if (read === undefined) throw new Error(`Revision ${revision.id} was not read`)
  return read.text
}

/** The same of several, in their order. */
export function readRevisionTexts(
  db: Reader,
  revisions: readonly Revision[],
): { readonly revision: Revision; readonly text: ArticleText }[] {
  const ids = revisions.map(({ id }) => id)
  const parts = {
    leadImages: findLeadImages(db, ids),
    tagIds: tagIdsOf(db, ids),
    voivodeships: voivodeshipsOf(db, ids),
    attachments: attachmentsOf(db, ids),
  }
  return revisions.map((revision) => ({ revision, text: toArticleText(revision, parts) }))
}

type Parts = {
  readonly leadImages: ReturnType<typeof findLeadImages>
  readonly tagIds: ReturnType<typeof tagIdsOf>
  readonly voivodeships: ReturnType<typeof voivodeshipsOf>
  readonly attachments: ReturnType<typeof attachmentsOf>
}

function toArticleText(revision: Revision, parts: Parts): ArticleText {
  // The table holds only bodies that passed parseBody; one of an older version is one of today's.
  const body: Body = { ...(JSON.parse(revision.body) as Body), attrs: { schemaVersion: bodySchemaVersion } }
  const named = new Set(bodyReferences(body).voivodeships)
  const { title, slug, summary, projectId, changeNote, editorNote, producerUnit, producerPosition } = revision
  return {
    title,
    slug,
    summary,
    body,
    leadImage: parts.leadImages.get(revision.id) ?? null,
    tagIds: parts.tagIds.get(revision.id) ?? [],
    voivodeships: (parts.voivodeships.get(revision.id) ?? []).filter((code) => !named.has(code)),
    projectId,
    attachments: parts.attachments.get(revision.id) ?? [],
    event: revision.eventEdtf,
    firstPublished: revision.firstPublishedEdtf,
    validUntil: revision.validUntilEdtf,
    changeNote,
    ...updateOf(revision),
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

/** The canonical tags of each revision, each once. */
function tagIdsOf(db: Reader, revisionIds: readonly number[]) {
  const rows = db
    .selectDistinct({ revisionId: revisionTags.revisionId, tagId: canonicalTags.id })
    .from(revisionTags)
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .innerJoin(canonicalTags, leadsToCanonicalTag)
    .where(inArray(revisionTags.revisionId, [...revisionIds]))
    .orderBy(asc(canonicalTags.id))
    .all()
  return byRevision(rows, ({ tagId }) => tagId)
}

function voivodeshipsOf(db: Reader, revisionIds: readonly number[]) {
  const rows = db
    .select({ revisionId: revisionTeams.revisionId, code: revisionTeams.voivodeshipCode })
    .from(revisionTeams)
    .where(inArray(revisionTeams.revisionId, [...revisionIds]))
    .orderBy(asc(revisionTeams.voivodeshipCode))
    .all()
  return byRevision(rows, ({ code }) => code)
}

function attachmentsOf(db: Reader, revisionIds: readonly number[]) {
  const rows = db
    .select({
      revisionId: revisionAttachments.revisionId,
      attachmentId: revisionAttachments.attachmentId,
      title: revisionAttachments.title,
      locale: revisionAttachments.locale,
      accessibility: revisionAttachments.accessibility,
    })
    .from(revisionAttachments)
    .where(inArray(revisionAttachments.revisionId, [...revisionIds]))
    .orderBy(asc(revisionAttachments.position))
    .all()
  return byRevision(rows, ({ revisionId: _, ...attachment }) => attachment)
}

/** What rows say of each revision, in the order of the rows. */
function byRevision<Row extends { readonly revisionId: number }, Said>(
  rows: readonly Row[],
  said: (row: Row) => Said,
): ReadonlyMap<number, Said[]> {
  const groups = Map.groupBy(rows, ({ revisionId }) => revisionId)
  return new Map([...groups].map(([id, some]) => [id, some.map(said)]))
}
