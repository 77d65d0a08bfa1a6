import { and, asc, eq } from 'drizzle-orm'
import { legalActs, teams, teamVersions } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { citedColumns, citeLegalAct } from '../legal-act/cited-legal-act.ts'
import { isAsOf } from './team-as-of.ts'

/** Every team in force on the day as known now, in Polish order, with the act it is on: one query for the table. */
export function listPublicTeams({ db, now }: PublicContext, validOn: string) {
  const rows = db
    .select({
      code: teams.voivodeshipCode,
      slug: teams.slug,
      officialName: teamVersions.officialName,
      establishedEdtf: teamVersions.establishedEdtf,
      establishedCertainty: teamVersions.establishedCertainty,
      establishedAsPublished: teamVersions.establishedAsPublished,
      seatOffice: teamVersions.seatOffice,
      seatCity: teamVersions.seatCity,
      legalAct: { ...citedColumns, url: legalActs.url },
    })
    .from(teams)
    .innerJoin(teamVersions, and(eq(teamVersions.teamId, teams.id), isAsOf(teamVersions, { validOn, knownAt: now })))
    .leftJoin(legalActs, eq(legalActs.id, teamVersions.legalBasisId))
    .orderBy(asc(teams.sortKey), asc(teamVersions.validFromEarliestOn), asc(teamVersions.id))
    .all()
  // Where an uncertain boundary lets two states qualify, the later one stands.
  return [...new Map(rows.map((row) => [row.code, row])).values()].map(({ legalAct, ...team }) => ({
    ...team,
    legalBasis: legalAct && { title: citeLegalAct(legalAct), url: legalAct.url },
  }))
}
