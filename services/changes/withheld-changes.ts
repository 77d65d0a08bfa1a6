import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articles, media, searchDocuments } from '#db/schema/index.ts'
import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import type { Withheld } from '#domain/changes/change-fact.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'
import { isShownToReaders } from '../media/image-in-use.ts'

type Subject = { readonly subjectKind: SubjectKind | null; readonly subjectId: number | null }

/** Records that readers may lose sight of, with the kind under which search knows those that they can open. */
const foundAs: Partial<Record<SubjectKind, SearchKind>> = {
  attachment: 'attachment',
  institution: 'institution',
  legal_act: 'legal-act',
  tag: 'topic',
}

/**
 * Which of these subjects readers may not be told about now, by `kind:id`: articles that were withdrawn, files, images,
 * topics and records that nothing public shows any more. A query for each kind.
 */
export function withheldSubjects(db: Reader, subjects: readonly Subject[]): ReadonlyMap<string, Withheld> {
  const ids = Map.groupBy(subjects, ({ subjectKind }) => subjectKind)
  const withheld = new Map<string, Withheld>()
  for (const [kind, ofKind] of ids) {
    if (kind === null) continue
    const wanted = [...new Set(ofKind.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId])))]
    for (const id of wanted.filter(isWithheld(db, kind, wanted))) {
      withheld.set(`${kind}:${id}`, kind === 'article' ? 'withdrawn-article' : 'gone-record')
    }
  }
  return withheld
}

function isWithheld(db: Reader, kind: SubjectKind, ids: readonly number[]): (id: number) => boolean {
  if (kind === 'article') {
    const withdrawn = new Set(listWithdrawn(db, ids))
    return (id) => withdrawn.has(id)
  }
  const searchKind = foundAs[kind]
  if (searchKind === undefined && kind !== 'media') return () => false
  const open = new Set(searchKind === undefined ? listShownImages(db, ids) : listFound(db, searchKind, ids))
  return (id) => !open.has(id)
}

function listWithdrawn(db: Reader, ids: readonly number[]): number[] {
  const isOne = and(inArray(articles.id, [...ids]), eq(articles.publicState, 'withdrawn'))
  return idsOf(db.select({ id: articles.id }).from(articles).where(isOne).all())
}

function listFound(db: Reader, kind: SearchKind, ids: readonly number[]): number[] {
  const isOne = and(eq(searchDocuments.kind, kind), inArray(searchDocuments.recordId, [...ids]))
  return idsOf(db.select({ id: searchDocuments.recordId }).from(searchDocuments).where(isOne).all())
}

function listShownImages(db: Reader, ids: readonly number[]): number[] {
  const isOne = and(inArray(media.id, [...ids]), isShownToReaders(db))
  return idsOf(db.select({ id: media.id }).from(media).where(isOne).all())
}

const idsOf = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id)
