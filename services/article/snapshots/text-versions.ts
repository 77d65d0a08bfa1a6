import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, articleRevisions, revisionSnapshots, snapshotContents } from '#db/schema/index.ts'
import type { RevisionState } from '#domain/article/article-state.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { type Body, bodySchemaVersion } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { publishingSteps, type SnapshotContent, type SnapshotReason, wholeText } from '#domain/article/snapshot.ts'
import type { TextVersionRef } from '#domain/article/text-version.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../../define-staff-query.ts'
import { canonicalIdsOf } from '../../tag/tag-queries.ts'
import { requireArticle } from '../article-revisions.ts'
import { hashContent, loadContent, parseContent, readContent } from './snapshot-content.ts'

/** One line of "Wersje". Times are ms UTC. */
export type TextVersion = {
  readonly ref: TextVersionRef
  readonly revision: {
    readonly id: number
    readonly number: number
    readonly state: RevisionState
    readonly isDiscarded: boolean
  }
  /** `present`: the open revision as it is now; `published`: one that readers have or had, without a snapshot of that. */
  readonly reason: SnapshotReason | 'present' | 'published' | 'discarded'
  /** Of a step, as in the audit log. */
  readonly verb: string | null
  readonly name: string | null
  /** null = the portal itself, or nobody recorded. */
  readonly author: string | null
  readonly at: number
}

/**
 * All that is kept of an article, newest first: its snapshots, and the texts that none of them shows. Not their
 * contents. Throws NotFound.
 */
export const listTextVersions = defineStaffQuery(({ db, actor }, articleId: number): readonly TextVersion[] => {
  requireArticle({ tx: db, actor }, articleId)
  const revisions = revisionsOf(db, articleId)
  const snapshots = snapshotsOf(
    db,
    revisions.map(({ id }) => id),
  )
  const byId = new Map(revisions.map((revision) => [revision.id, revision]))
  const names = namesOf(db, [
    ...snapshots.map(({ authorId }) => authorId),
    ...revisions.flatMap(({ updatedBy, publishedBy, discardedBy }) => [updatedBy, publishedBy, discardedBy]),
  ])
  const nameOf = (id: number | null) => (id === null ? null : (names.get(id) ?? null))
  const milestones = new Set(
    snapshots.flatMap(({ revisionId, verb }) => (verb === null ? [] : `${revisionId} ${verb}`)),
  )
  const has = ({ id }: RevisionRow, ...verbs: readonly string[]) =>
    verbs.some((verb) => milestones.has(`${id} ${verb}`))
  const texts = revisions.flatMap((revision): TextVersion[] => {
    const line = { ref: { kind: 'revision', number: revision.number } as const, revision: summary(revision) }
    const told = { verb: null, name: null }
    if (revision.publishedAt !== null) {
      if (has(revision, ...publishingSteps)) return []
      const { publishedAt: at, publishedBy } = revision
      return [{ ...line, ...told, reason: 'published', author: nameOf(publishedBy), at }]
    }
    if (revision.discardedAt !== null) {
      if (has(revision, 'article.discard-changes')) return []
      return [{ ...line, ...told, reason: 'discarded', author: nameOf(revision.discardedBy), at: revision.discardedAt }]
    }
    return [{ ...line, ...told, reason: 'present', author: nameOf(revision.updatedBy), at: revision.updatedAt }]
  })
  const kept = snapshots.flatMap(({ id, revisionId, reason, verb, name, authorId, madeAt: at }): TextVersion[] => {
    const revision = byId.get(revisionId)
    if (!revision) return []
    const ref = { kind: 'snapshot', id } as const
    return [{ ref, revision: summary(revision), reason, verb, name, author: nameOf(authorId), at }]
  })
  return [...texts, ...kept].sort(newestFirst)
})

/** What was kept there, with its hash and the number of its revision. Throws NotFound. */
export const requireTextVersion = defineStaffQuery(({ db, actor }, articleId: number, ref: TextVersionRef) => {
  requireArticle({ tx: db, actor }, articleId)
  return findVersionContent(db, articleId, ref)
})

/** The same inside a verb, which has asked for the article. Throws NotFound. */
export function findVersionContent(db: Reader, articleId: number, ref: TextVersionRef) {
  if (ref.kind === 'revision') {
    const isIt = and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.number, ref.number))
    const revision = db.select().from(articleRevisions).where(isIt).get()
    if (!revision) throw notThere(articleId, ref)
    const content = readContent(db, revision)
    return { revision, content, hash: hashContent(content).hash, madeAt: revision.publishedAt ?? revision.updatedAt }
  }
  const found = db
    .select({
      hash: revisionSnapshots.contentHash,
      madeAt: revisionSnapshots.madeAt,
      revision: articleRevisions,
    })
    .from(revisionSnapshots)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionSnapshots.revisionId))
    .where(and(eq(revisionSnapshots.id, ref.id), eq(articleRevisions.articleId, articleId)))
    .get()
  if (!found) throw notThere(articleId, ref)
  return { ...found, content: loadContent(db, found.hash) }
}

/** Contents of some lines of the list, in their order. */
export const listVersionContents = defineStaffQuery(
  ({ db, actor }, articleId: number, refs: readonly TextVersionRef[]): readonly SnapshotContent[] => {
    requireArticle({ tx: db, actor }, articleId)
    const ids = refs.flatMap((ref) => (ref.kind === 'snapshot' ? [ref.id] : []))
    const kept = contentsOfSnapshots(db, articleId, ids)
    return refs.map((ref) => {
      const content = ref.kind === 'snapshot' ? kept.get(ref.id) : findVersionContent(db, articleId, ref).content
      if (!content) throw notThere(articleId, ref)
      return content
    })
  },
)

/** In one question, for a page of the list. */
function contentsOfSnapshots(
  db: Reader,
  articleId: number,
  ids: readonly number[],
): ReadonlyMap<number, SnapshotContent> {
  const rows = db
    .select({ id: revisionSnapshots.id, content: snapshotContents.content })
    .from(revisionSnapshots)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionSnapshots.revisionId))
    .innerJoin(snapshotContents, eq(snapshotContents.hash, revisionSnapshots.contentHash))
    .where(and(inArray(revisionSnapshots.id, [...ids]), eq(articleRevisions.articleId, articleId)))
    .all()
  return new Map(rows.map(({ id, content }) => [id, parseContent(content)]))
}

/** A content as forms and differences take it today: the body in its present shape, merged tags as what they became. */
export function textOfContent(db: Reader, { text }: SnapshotContent): ArticleText {
  const body: Body = { ...text.body, attrs: { schemaVersion: bodySchemaVersion } }
  const named = new Set(bodyReferences(body).voivodeships)
  return {
    ...wholeText(text),
    body,
    tagIds: canonicalIdsOf(db, text.tagIds),
    voivodeships: text.voivodeships.filter((code) => !named.has(code)),
  }
}

type RevisionRow = ReturnType<typeof revisionsOf>[number]

/** Without the columns of the words, which spread over pages. */
function revisionsOf(db: Reader, articleId: number) {
  return db
    .select({
      id: articleRevisions.id,
      number: articleRevisions.number,
      state: articleRevisions.state,
      updatedAt: articleRevisions.updatedAt,
      updatedBy: articleRevisions.updatedBy,
      publishedAt: articleRevisions.publishedAt,
      publishedBy: articleRevisions.publishedBy,
      discardedAt: articleRevisions.discardedAt,
      discardedBy: articleRevisions.discardedBy,
    })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(asc(articleRevisions.number))
    .all()
}

function snapshotsOf(db: Reader, revisionIds: readonly number[]) {
  return db
    .select()
    .from(revisionSnapshots)
    .where(inArray(revisionSnapshots.revisionId, [...revisionIds]))
    .all()
}

function namesOf(db: Reader, ids: readonly (number | null)[]): ReadonlyMap<number, string> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const rows = db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, known))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function summary({ id, number, state, discardedAt }: RevisionRow): TextVersion['revision'] {
  return { id, number, state, isDiscarded: discardedAt !== null }
}

/** The open revision is the newest whatever the clocks say; of one moment the later row comes first. */
function newestFirst(one: TextVersion, other: TextVersion): number {
  if ((one.reason === 'present') !== (other.reason === 'present')) return one.reason === 'present' ? -1 : 1
  return other.at - one.at || rank(other) - rank(one)
}

function rank({ ref }: TextVersion): number {
  return ref.kind === 'snapshot' ? ref.id : 0
}

function notThere(articleId: number, ref: TextVersionRef) {
  return new NotFound(`Article ${articleId} has no version ${JSON.stringify(ref)}`)
}
