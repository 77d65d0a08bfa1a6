import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  institutions,
  sources,
  teamMemberships,
  teamVersionNotes,
  teamVersionSources,
  type teamVersions,
} from '#db/schema/index.ts'
import type { TeamState } from '#domain/team/team-input.ts'
import { fromDateColumn } from '../partial-date-row.ts'

export type TeamVersion = typeof teamVersions.$inferSelect

/** A version as the input that would write it again, with the members who sit in the team now. */
export function readTeamState(db: Reader, version: TeamVersion): TeamState {
  const stated = readSources(db, version.id)
  const places = new Map(stated.map(({ id }, index) => [id, index]))
  return {
    officialName: version.officialName,
    established: fromDateColumn(version.establishedEdtf),
    establishedCertainty: version.establishedCertainty,
    establishedAsPublished: version.establishedAsPublished,
    establishedNote: version.establishedNote,
    legalBasisId: version.legalBasisId,
    seatOffice: version.seatOffice,
    seatCity: version.seatCity,
    chairFunction: version.chairFunction,
    membershipCompleteness: version.membershipCompleteness,
    membershipNote: version.membershipNote,
    sources: stated.map(({ id: _, ...source }) => source),
    notes: readNotes(db, version.id).map(({ kind, text, sourceId }) => {
      return { kind, text, source: sourceId === null ? null : (places.get(sourceId) ?? null) }
    }),
    members: listMembersNow(db, version.teamId),
  }
}

/** Who sits in the team now, in the order of the source. */
function listMembersNow(db: Reader, teamId: number): TeamState['members'] {
  return db
    .select({ kind: institutions.kind, name: institutions.name, role: teamMemberships.role })
    .from(teamMemberships)
    .innerJoin(institutions, eq(institutions.id, teamMemberships.institutionId))
    .where(
      and(
        eq(teamMemberships.teamId, teamId),
        isNull(teamMemberships.supersededAt),
        isNull(teamMemberships.validToEdtf),
      ),
    )
    .orderBy(asc(teamMemberships.position), asc(teamMemberships.id))
    .all()
}

/** Each source once, with the facts it speaks of, in the order in which the register met them. */
function readSources(db: Reader, teamVersionId: number) {
  const rows = db
    .select({
      id: sources.id,
      title: sources.title,
      url: sources.url,
      publishedEdtf: sources.publishedEdtf,
      fact: teamVersionSources.fact,
    })
    .from(teamVersionSources)
    .innerJoin(sources, eq(sources.id, teamVersionSources.sourceId))
    .where(eq(teamVersionSources.teamVersionId, teamVersionId))
    .orderBy(asc(sources.id))
    .all()
  return [...Map.groupBy(rows, ({ id }) => id).entries()].map(([id, same]) => ({
    id,
    title: same[0]?.title ?? '',
    url: same[0]?.url ?? null,
    published: fromDateColumn(same[0]?.publishedEdtf ?? null),
    facts: same.map(({ fact }) => fact),
  }))
}

function readNotes(db: Reader, teamVersionId: number) {
  return db
    .select({ kind: teamVersionNotes.kind, text: teamVersionNotes.text, sourceId: teamVersionNotes.sourceId })
    .from(teamVersionNotes)
    .where(eq(teamVersionNotes.teamVersionId, teamVersionId))
    .orderBy(asc(teamVersionNotes.position))
    .all()
}
