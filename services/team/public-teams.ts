import { asc, eq } from 'drizzle-orm'
import { legalActs, teams, teamVersions } from '#db/schema/index.ts'
import { type InForce, inForce, type Stretch } from '#domain/team/in-force.ts'
import type { PublicContext } from '../context.ts'
import { citedColumns, citeLegalAct } from '../legal-act/cited-legal-act.ts'
import { type AsOfDays, isStateAsOf, sinceLastBegun } from './team-as-of.ts'
import { toStretch } from './to-stretch.ts'

/**
 * Every team that may have been in force on one of the days, as known at the instant, in Polish order, with the act it is
 * on: one query for the table. Each is shown as it was at the end of the days; `stretches` = all its states within them.
 */
export function listPublicTeams({ db }: Pick<PublicContext, 'db'>, asOf: AsOfDays) {
  const rows = db
    .select({
      code: teams.voivodeshipCode,
      slug: teams.slug,
      version: teamVersions,
      legalAct: { ...citedColumns, id: legalActs.id, url: legalActs.url },
    })
    .from(teams)
    .crossJoin(teamVersions)
    .leftJoin(legalActs, eq(legalActs.id, teamVersions.legalBasisId))
    .where(isStateAsOf(db, teams.id, asOf))
    .orderBy(asc(teams.sortKey), asc(teamVersions.validFromEarliestOn), asc(teamVersions.id))
    .all()
  return [...Map.groupBy(rows, ({ code }) => code).values()].flatMap((all) => {
    const states = sinceLastBegun(all, asOf.days, ({ version }) => toStretch(version).from)
    const shown = states.at(-1)
    const stretches = states.map(({ version }) => toStretch(version))
    const there = inForce(stretches, asOf.days)
    return shown && there ? [toPublicTeam(shown, there, stretches)] : []
  })
}

type Row = {
  readonly version: typeof teamVersions.$inferSelect
  readonly legalAct: (Parameters<typeof citeLegalAct>[0] & { readonly id: number; readonly url: string | null }) | null
}

function toPublicTeam<Found extends Row>({ legalAct, ...team }: Found, there: InForce, stretches: readonly Stretch[]) {
  const { officialName, establishedEdtf, establishedCertainty, establishedAsPublished, seatOffice, seatCity } =
    team.version
  return {
    ...team,
    officialName,
    establishedEdtf,
    establishedCertainty,
    establishedAsPublished,
    seatOffice,
    seatCity,
    memberCount: team.version.memberCount ?? 0,
    inForce: there,
    stretches,
    legalBasis: legalAct && { id: legalAct.id, title: citeLegalAct(legalAct), url: legalAct.url },
  }
}

export type PublicTeam = ReturnType<typeof listPublicTeams>[number]
