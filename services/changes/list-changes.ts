import { and, count, desc, eq, gte, lt, max, min, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, publicChanges, teams } from '#db/schema/index.ts'
import type { ChangeKind } from '#domain/changes/change-kind.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import { warsawDay, warsawDayBounds } from '#domain/warsaw-time.ts'
import type { PublicContext } from '../context.ts'
import { type ReadChange, withFacts } from './read-changes.ts'

type Db = Pick<PublicContext, 'db'>
export type ChangeSubject = { readonly kind: 'article' | 'team'; readonly id: number }

export type ChangeFilter = {
  /** Of recording, in Warsaw. */
  readonly year: number | null
  readonly kind: ChangeKind | null
  /** What `findChangeSubject` found; null = about anything. */
  readonly subject: ChangeSubject | null
}

/** A page of the register, newest first, with how many entries there are in all. */
export function listPublicChanges(
  { db }: Db,
  filter: ChangeFilter,
  page: Page,
): { total: number; changes: ReadChange[] } {
  const asked = condition(filter)
  const total = db.select({ total: count() }).from(publicChanges).where(asked).get()?.total ?? 0
  return { total, changes: readNewest(db, asked, { limit: PAGE_SIZE, offset: page.offset }) }
}

/** The last entries about one article or team, with how many there are. */
export function listChangesOf(
  { db }: Db,
  subject: ChangeSubject,
  limit: number,
): { total: number; changes: ReadChange[] } {
  const asked = condition({ year: null, kind: null, subject })
  const total = db.select({ total: count() }).from(publicChanges).where(asked).get()?.total ?? 0
  return { total, changes: total === 0 ? [] : readNewest(db, asked, { limit, offset: 0 }) }
}

/** One entry; null = the register has none of that number. */
export function findPublicChange({ db }: Db, number: number): ReadChange | null {
  const rows = db.select().from(publicChanges).where(eq(publicChanges.number, number)).all()
  return withFacts(db, rows, { all: false })[0] ?? null
}

/** The last number of the register; 0 = it was not begun. */
export function countPublicChanges({ db }: Db): number {
  return (
    db
      .select({ last: max(publicChanges.number) })
      .from(publicChanges)
      .get()?.last ?? 0
  )
}

/** Years in which something was recorded, newest first. */
export function listChangeYears({ db }: Db): number[] {
  const { first, last } = db
    .select({ first: min(publicChanges.recordedAt), last: max(publicChanges.recordedAt) })
    .from(publicChanges)
    .get() ?? { first: null, last: null }
  if (first === null || last === null) return []
  const [from, to] = [yearOf(first), yearOf(last)]
  return Array.from({ length: to - from + 1 }, (_, index) => to - index)
}

/** What a page of the portal is about: an article under any address it ever had, a team; null = no such page. */
export function findChangeSubject({ db }: Db, address: string): ChangeSubject | null {
  const [, shelf, slug] = /^\/(aktualnosci|zespoly)\/([^/]+)$/.exec(address) ?? []
  if (slug === undefined) return null
  const found =
    shelf === 'zespoly'
      ? db.select({ id: teams.id }).from(teams).where(eq(teams.slug, slug)).get()
      : db.select({ id: articleAddresses.articleId }).from(articleAddresses).where(isAddress(slug)).get()
  return found ? { kind: shelf === 'zespoly' ? 'team' : 'article', id: found.id } : null
}

const isAddress = (slug: string) => and(eq(articleAddresses.locale, 'pl'), eq(articleAddresses.slug, slug))

function readNewest(db: Reader, asked: SQL | undefined, { limit, offset }: { limit: number; offset: number }) {
  const rows = db
    .select()
    .from(publicChanges)
    .where(asked)
    .orderBy(desc(publicChanges.number))
    .limit(limit)
    .offset(offset)
    .all()
  return withFacts(db, rows, { all: false })
}

function condition({ year, kind, subject }: ChangeFilter): SQL | undefined {
  return and(
    year === null ? undefined : gte(publicChanges.recordedAt, startOf(year)),
    year === null ? undefined : lt(publicChanges.recordedAt, startOf(year + 1)),
    kind === null ? undefined : eq(publicChanges.kind, kind),
    subject === null ? undefined : eq(publicChanges.subjectKind, subject.kind),
    subject === null ? undefined : eq(publicChanges.subjectId, subject.id),
  )
}

const yearOf = (ms: number) => Number(warsawDay(ms).slice(0, 4))

/** The first instant of a year in Warsaw (ms UTC). */
const startOf = (year: number) => warsawDayBounds(Date.UTC(year, 0, 1, 12)).from
