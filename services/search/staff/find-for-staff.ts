import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { staffSearchDocuments, tags } from '#db/schema/index.ts'
import { allIds } from '#domain/search/document-id.ts'
import type { MarksOf } from '#domain/search/match-expression.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import type { StaffSearchKind } from '#domain/search/staff-search-kinds.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { matchOf, newestDocuments, RANKED_MAX, rankDocuments, type Scope } from '../find-documents.ts'
import { tagMark } from '../search-marks.ts'
import { titleBeginnings } from '../title-beginnings.ts'
import { staffIndex } from './staff-index.ts'
import { staffKindMark, whoMark } from './staff-marks.ts'

/** So many at least of very many can be taken, best first. */
const BEST_MAX = 200

/** So many of those that only begin as typed follow the others, the newest first. */
const BEGUN_MAX = 200

/** Accounts and tags that a word may stand for. */
const NAMES_MAX = 50

/** A question to the panel's index, made ready by readForStaff. */
export type StaffQuestion = {
  readonly kind: StaffSearchKind
  readonly terms: readonly SearchTerm[]
  readonly marksOf: MarksOf
  /** Expression for titles in which every word is begun; null where words must be whole. */
  readonly begun: string | null
}

/** Terms as a question about records of a kind; of articles also by the names of their tags and of who wrote them. */
export function askStaffIndex(db: Reader, kind: StaffSearchKind, terms: readonly SearchTerm[]): StaffQuestion {
  return { kind, terms, marksOf: kind === 'article' ? marksOfNames(db, terms) : () => [], begun: begunIn(terms) }
}

/** Condition on the number of a record, in whatever table it stands: the question finds it. */
export function isFoundBy({ kind, terms, marksOf, begun }: StaffQuestion, recordId: SQL): SQL {
  const { words, titles } = staffIndex
  const match = matchOf(terms, { marks: [[staffKindMark(kind)]], marksOf })
  const inWords = sql`select rowid from ${words} where ${words} match ${match}`
  const inTitles = sql`select rowid from ${titles} where ${titles} match ${begun}`
  const ids = begun === null ? inWords : sql`${inWords} union ${inTitles}`
  return sql`${recordId} in (select record_id from ${staffSearchDocuments} where kind = ${kind} and id in (${ids}))`
}

type Among = {
  /** Condition on the number of a record; without one all are looked through. */
  readonly among?: ((recordId: SQL) => SQL) | undefined
  readonly now: number
}

/** What a question finds, best first. */
export type Ranked = {
  /** How many there are to take from: of very many only the best, some hundred. */
  readonly length: number
  /** Numbers of the records from one place up to another (exclusive). */
  readonly records: (from: number, to: number) => number[]
}

/**
 * The records that the question finds, best first (rankDocuments; of an article the day of its last change counts), then
 * those whose titles have words that only begin so.
 */
export function rankForStaff(db: Reader, question: StaffQuestion, { among, now }: Among): Ranked {
  const { kind, terms, marksOf, begun } = question
  const isAmong = (id: SQL) =>
    sql`exists (select 1 from ${staffSearchDocuments} as found where found.id = ${id} and found.kind = ${kind}${
      among ? sql` and ${among(sql`found.record_id`)}` : sql``
    })`
  const scope: Scope = {
    marks: [[staffKindMark(kind)]],
    ids: allIds(false),
    marksOf,
    ...(among && { among: isAmong }),
  }
  const today = Math.floor(Date.parse(warsawDay(now)) / 86_400_000)
  const asked = { index: staffIndex, terms, scope }
  const newest = newestDocuments(db, asked, RANKED_MAX + 1)
  const ranked = rankDocuments(db, asked, { newest, first: BEST_MAX, today })
  const found = [...ranked, ...idsBegun(db, begun, isAmong)]
  const ids = [...new Set(found)]
  return { length: ids.length, records: (from, to) => recordsOf(db, ids.slice(from, to)) }
}

function idsBegun(db: Reader, begun: string | null, isAmong: (id: SQL) => SQL): number[] {
  if (begun === null) return []
  const { titles } = staffIndex
  return db
    .all<{ id: number }>(
      sql`select rowid as id from ${titles} where ${titles} match ${begun} and ${isAmong(sql`${titles}.rowid`)}
        order by rowid desc limit ${BEGUN_MAX}`,
    )
    .map(({ id }) => id)
}

function recordsOf(db: Reader, ids: readonly number[]): number[] {
  if (ids.length === 0) return []
  const rows = db
    .select()
    .from(staffSearchDocuments)
    .where(inArray(staffSearchDocuments.id, [...ids]))
    .all()
  const records = new Map(rows.map(({ id, recordId }) => [id, recordId]))
  return ids.flatMap((id) => records.get(id) ?? [])
}

/** Words may be only begun; a date, a number, a phrase and what is not wanted say exactly what they mean. */
function begunIn(terms: readonly SearchTerm[]): string | null {
  const words = terms.flatMap((term) => (term.kind === 'word' && !term.isExcluded ? [term.word] : []))
  return words.length === terms.length ? titleBeginnings(words, 'every') : null
}

/** Which accounts and tags have a term in their names, as marks of the articles that are theirs. */
function marksOfNames(db: Reader, terms: readonly SearchTerm[]): MarksOf {
  const { words } = staffIndex
  const named = terms.map((term) => {
    const match = matchOf([{ ...term, isExcluded: false }], {
      marks: [[staffKindMark('account'), staffKindMark('tag')]],
    })
    const records = db.all<{ kind: StaffSearchKind; recordId: number }>(sql`
      select found.kind as kind, found.record_id as recordId from ${words}
      cross join ${staffSearchDocuments} as found on found.id = ${words}.rowid
      where ${words} match ${match} order by ${words}.rowid desc limit ${NAMES_MAX}`)
    return [term, records] as const
  })
  const stored = storedTags(
    db,
    named.flatMap(([, records]) => records.filter(({ kind }) => kind === 'tag').map(({ recordId }) => recordId)),
  )
  const marks = new Map(
    named.map(([term, records]) => [
      term,
      records.flatMap(({ kind, recordId }) =>
        kind === 'account' ? [whoMark(recordId)] : [recordId, ...(stored.get(recordId) ?? [])].map(tagMark),
      ),
    ]),
  )
  return (term) => marks.get(term) ?? []
}

/** Numbers under which published texts may still carry a tag: those merged into it. */
function storedTags(db: Reader, tagIds: readonly number[]): Map<number, number[]> {
  const rows = db
    .select({ id: tags.id, into: tags.mergedIntoId })
    .from(tags)
    .where(inArray(tags.mergedIntoId, [...tagIds]))
    .all()
  return new Map(
    [...Map.groupBy(rows, ({ into }) => into ?? 0)].map(([into, same]) => [into, same.map(({ id }) => id)]),
  )
}
