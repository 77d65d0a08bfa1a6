import { and, asc, desc, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import { legalActs, teamMemberships, teams, teamVersions } from '#db/schema/index.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { PublicContext } from '../context.ts'
import { fromDateColumn } from '../partial-date-row.ts'
import { historyOf, listTeamRows, type TeamStretch } from '../team/team-history.ts'
import { citedColumns, citeLegalAct } from './cited-legal-act.ts'

type Db = Pick<PublicContext, 'db'>

/** As many as any list of readers shows. */
const SHOWN_MAX = 1_000

/**
 * Acts that a fact of the register names, today or as it was known before: those that pages of teams show. All others are
 * for the staff, and answer as what does not exist.
 */
function isShown({ db }: Db): SQL | undefined {
  const named = (table: typeof teamVersions | typeof teamMemberships, which: SQL) =>
    exists(db.select({ one: sql`1` }).from(table).where(which))
  return or(
    named(teamVersions, eq(teamVersions.legalBasisId, legalActs.id)),
    named(teamVersions, eq(teamVersions.causeLegalActId, legalActs.id)),
    named(teamMemberships, eq(teamMemberships.causeLegalActId, legalActs.id)),
  )
}

/** The acts of the register, the latest signed first, each as people cite it. */
export function listPublicLegalActs(context: Db) {
  return context.db
    .select({ id: legalActs.id, url: legalActs.url, ...citedColumns })
    .from(legalActs)
    .where(isShown(context))
    .orderBy(desc(legalActs.signedEarliestOn), desc(legalActs.id))
    .limit(SHOWN_MAX)
    .all()
    .map((legalAct) => ({
      id: legalAct.id,
      title: citeLegalAct(legalAct),
      signed: fromDateColumn(legalAct.signedEdtf),
    }))
}

/** What an act did with a team, as known today. */
export type LegalActEffect = {
  readonly code: VoivodeshipCode
  readonly slug: string
  readonly kind: 'began' | 'changed' | 'ended'
  readonly on: PartialDate
}

/** One act with what it did and the teams that are on it; null when there is none or no page shows it. */
export function findPublicLegalAct(context: Db, id: number) {
  const { db } = context
  const legalAct = db
    .select()
    .from(legalActs)
    .where(and(eq(legalActs.id, id), isShown(context)))
    .get()
  if (!legalAct) return null
  const histories = listHistoriesWith(context, id)
  return {
    id,
    title: citeLegalAct(legalAct),
    kind: legalAct.kind,
    number: legalAct.number,
    issuer: legalAct.issuer,
    signed: fromDateColumn(legalAct.signedEdtf),
    promulgation: legalAct.promulgation,
    url: legalAct.url,
    related: listRelated(context, legalAct),
    effects: histories.flatMap((team) => effectsOf(team, id)).toSorted(byDay),
    basisOf: histories
      .filter(({ history }) => history.some((state) => state.legalBasisId === id && state.to === null))
      .map(({ code, slug }) => ({ code, slug })),
  }
}

type TeamHistory = {
  readonly code: VoivodeshipCode
  readonly slug: string
  readonly history: readonly TeamStretch[]
}

/** Histories of the teams that ever named the act, in Polish order. */
function listHistoriesWith({ db }: Db, legalActId: number): TeamHistory[] {
  const named = db
    .select({ id: teamVersions.teamId })
    .from(teamVersions)
    .where(or(eq(teamVersions.legalBasisId, legalActId), eq(teamVersions.causeLegalActId, legalActId)))
  const concerned = db
    .select({ id: teams.id, code: teams.voivodeshipCode, slug: teams.slug })
    .from(teams)
    .where(inArray(teams.id, named))
    .orderBy(asc(teams.sortKey))
    .all()
  const ids = concerned.map((team) => team.id)
  const rows = Map.groupBy(listTeamRows(db, ids), ({ version }) => version.teamId)
  return concerned.map(({ id, ...team }) => ({
    ...team,
    history: historyOf(rows.get(id) ?? [], [], Number.MAX_SAFE_INTEGER),
  }))
}

function effectsOf({ code, slug, history }: TeamHistory, legalActId: number): LegalActEffect[] {
  return history.flatMap((state, index) => {
    const isFirst = history[index - 1]?.period !== state.period
    const began: LegalActEffect[] =
      state.cause.legalActId === legalActId ? [{ code, slug, kind: isFirst ? 'began' : 'changed', on: state.from }] : []
    const ended: LegalActEffect[] =
      state.to !== null && state.ending?.legalActId === legalActId ? [{ code, slug, kind: 'ended', on: state.to }] : []
    return [...began, ...ended]
  })
}

/** The act that it amends and those that amend it, of those that readers see. */
function listRelated(context: Db, { id, amendsId }: { readonly id: number; readonly amendsId: number | null }) {
  const rows = context.db
    .select({ id: legalActs.id, amendsId: legalActs.amendsId, ...citedColumns })
    .from(legalActs)
    .where(and(or(eq(legalActs.amendsId, id), eq(legalActs.id, amendsId ?? 0)), isShown(context)))
    .orderBy(asc(legalActs.signedEarliestOn), asc(legalActs.id))
    .all()
  const cited = (row: (typeof rows)[number]) => ({ id: row.id, title: citeLegalAct(row) })
  return {
    amends: rows.filter((row) => row.id === amendsId).map(cited),
    amendedBy: rows.filter((row) => row.amendsId === id).map(cited),
  }
}

function byDay(a: LegalActEffect, b: LegalActEffect): number {
  return a.on.earliest === b.on.earliest ? 0 : a.on.earliest < b.on.earliest ? -1 : 1
}
