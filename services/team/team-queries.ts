import { asc, eq, max } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  legalActs,
  sources,
  teamMemberships,
  teams,
  teamVersionNotes,
  teamVersionSources,
  teamVersions,
} from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { type Boundary, inForce } from '#domain/team/in-force.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { citedColumns, citeLegalAct } from '../legal-act/cited-legal-act.ts'
import type { TeamVersion } from './read-team-state.ts'
import { type AsOfDays, listMembersAsOf, listStatesWithin } from './team-as-of.ts'
import { correctionsOf } from './team-corrections.ts'
import { historyOf, listTeamMoves, listTeamRows } from './team-history.ts'
import { toStretch } from './to-stretch.ts'

/** Addresses of all teams in the register, by voivodeship. */
export function listTeamHrefs(db: Reader): Partial<Record<VoivodeshipCode, string>> {
  const rows = db.select({ code: teams.voivodeshipCode, slug: teams.slug }).from(teams).all()
  return Object.fromEntries(rows.map(({ code, slug }) => [code, `/zespoly/${slug}`]))
}

export const listTeamHrefsForStaff = defineStaffQuery(({ db }) => listTeamHrefs(db))

/**
 * One team within the days, as known at the instant: whether it was in force, its state at the end of the days, members,
 * sources and notes. Null when it is not in the register.
 */
export function findTeam({ db }: Pick<PublicContext, 'db'>, code: VoivodeshipCode, { days, knownAt }: AsOfDays) {
  const team = db.select().from(teams).where(eq(teams.voivodeshipCode, code)).get()
  if (!team) return null
  const states = listStatesWithin(db, team.id, { days, knownAt })
  const version = states.at(-1) ?? null
  const stretches = states.map(toStretch)
  // What it was before and what was corrected is told on the same page: both of the same rows, which are read once.
  const rows = listTeamRows(db, [team.id])
  return {
    team,
    version,
    inForce: inForce(stretches, days),
    stretches,
    members: version === null ? [] : listMembersAsOf(db, team.id, { validOn: lastDay(version, days), knownAt }),
    legalBasis: version?.legalBasisId ? findLegalAct(db, version.legalBasisId) : null,
    sources: version ? listSources(db, version.id) : [],
    notes: version ? listNotes(db, version.id) : [],
    history: historyOf(rows, listTeamMoves(db, team.id, knownAt), knownAt),
    corrections: correctionsOf(rows),
    recordedAt: lastRecordedAt(db, team.id),
  }
}

export type TeamFound = NonNullable<ReturnType<typeof findTeam>>

/** The last of the days on which the state may have held. */
function lastDay({ validToLatestOn }: TeamVersion, { latest }: Boundary): IsoDay {
  if (validToLatestOn === null || validToLatestOn > latest) return latest
  return new Date(Date.parse(`${validToLatestOn}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** When we last learned something about the team, its members included. */
function lastRecordedAt(db: Reader, teamId: number): number {
  const [version, membership] = [teamVersions, teamMemberships].map(
    (table) =>
      db
        .select({ at: max(table.recordedAt) })
        .from(table)
        .where(eq(table.teamId, teamId))
        .get()?.at ?? 0,
  )
  return Math.max(version ?? 0, membership ?? 0)
}

function findLegalAct(db: Reader, id: number) {
  const legalAct = db
    .select({ ...citedColumns, url: legalActs.url })
    .from(legalActs)
    .where(eq(legalActs.id, id))
    .get()
  return legalAct ? { id, title: citeLegalAct(legalAct), url: legalAct.url } : null
}

function listSources(db: Reader, teamVersionId: number) {
  return db
    .select({
      id: sources.id,
      fact: teamVersionSources.fact,
      title: sources.title,
      url: sources.url,
      publishedEdtf: sources.publishedEdtf,
    })
    .from(teamVersionSources)
    .innerJoin(sources, eq(sources.id, teamVersionSources.sourceId))
    .where(eq(teamVersionSources.teamVersionId, teamVersionId))
    .orderBy(asc(sources.publishedEarliestOn), asc(sources.id))
    .all()
}

function listNotes(db: Reader, teamVersionId: number) {
  return db
    .select({ kind: teamVersionNotes.kind, text: teamVersionNotes.text, sourceId: teamVersionNotes.sourceId })
    .from(teamVersionNotes)
    .where(eq(teamVersionNotes.teamVersionId, teamVersionId))
    .orderBy(asc(teamVersionNotes.position))
    .all()
}
