import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { teams, teamVersions } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import type { TeamVersion } from './read-team-state.ts'

type Team = typeof teams.$inferSelect

/** Throws NotFound. */
export function requireTeam(db: Reader, teamId: number): Team {
  const team = db.select().from(teams).where(eq(teams.id, teamId)).get()
  if (!team) throw new NotFound(`There is no team ${teamId}`)
  return team
}

export const requireTeamForStaff = defineStaffQuery(({ db }, teamId: number) => requireTeam(db, teamId))

/** The states the team went through as known today, oldest first. */
export function listVersionsNow(db: Reader, teamId: number): TeamVersion[] {
  return db
    .select()
    .from(teamVersions)
    .where(and(eq(teamVersions.teamId, teamId), isNull(teamVersions.supersededAt)))
    .orderBy(asc(teamVersions.validFromEarliestOn))
    .all()
}

export const listVersionsForStaff = defineStaffQuery(({ db }, teamId: number) => listVersionsNow(db, teamId))

/** The state that has no end; null when the team was ended. */
export function findVersionInForce(db: Reader, teamId: number): TeamVersion | null {
  return listVersionsNow(db, teamId).find(({ validToEdtf }) => validToEdtf === null) ?? null
}

/** Throws NotFound, also for a team that was ended. */
export function requireTeamInForce(db: Reader, teamId: number): { team: Team; version: TeamVersion } {
  const version = findVersionInForce(db, teamId)
  if (!version) throw new NotFound(`There is no team ${teamId} in force`)
  return { team: requireTeam(db, teamId), version }
}
