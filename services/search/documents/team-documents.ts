import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { institutions, legalActs, teamMemberships, teams, teamVersions } from '#db/schema/index.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { citedColumns, citeLegalAct } from '../../legal-act/cited-legal-act.ts'
import { lines, type SearchableDocument, undated } from './searchable-document.ts'

/** Every team of the register with all that its page tells of it as known now: also states that are over or to come. */
export function teamDocuments(tx: Reader): SearchableDocument[] {
  const versions = Map.groupBy(
    tx
      .select({ version: teamVersions, legalAct: citedColumns })
      .from(teamVersions)
      .leftJoin(legalActs, eq(legalActs.id, teamVersions.legalBasisId))
      .where(isNull(teamVersions.supersededAt))
      .orderBy(asc(teamVersions.validFromEarliestOn), asc(teamVersions.id))
      .all(),
    ({ version }) => version.teamId,
  )
  const members = Map.groupBy(
    tx
      .selectDistinct({ teamId: teamMemberships.teamId, name: institutions.name })
      .from(teamMemberships)
      .innerJoin(institutions, eq(institutions.id, teamMemberships.institutionId))
      .where(and(isNull(teamMemberships.supersededAt)))
      .orderBy(asc(institutions.sortKey))
      .all(),
    ({ teamId }) => teamId,
  )
  return tx
    .select()
    .from(teams)
    .all()
    .map(({ id, slug, voivodeshipCode }) => {
      const { adjective, name } = voivodeship(voivodeshipCode)
      const known = versions.get(id) ?? []
      const latest = known.at(-1)?.version
      return {
        ...undated,
        kind: 'team',
        recordId: id,
        title: `Zespół wojewódzki ${adjective}`,
        summary: [`Województwo ${name}`, latest?.seatOffice, latest?.seatCity].filter((part) => part).join(', '),
        text: lines(
          ...new Set(
            known.flatMap(({ version, legalAct }) => [
              version.officialName,
              version.seatOffice,
              version.seatCity,
              version.chairFunction,
              legalAct && citeLegalAct(legalAct),
            ]),
          ),
          ...(members.get(id) ?? []).map((member) => member.name),
        ),
        address: `/zespoly/${slug}`,
        voivodeships: [voivodeshipCode],
      }
    })
}
