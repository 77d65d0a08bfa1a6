import { eq } from 'drizzle-orm'
import { teams } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { CreateTeamInput } from '#domain/team/team-input.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { insertTeamState } from './team-rows.ts'
import { teamStateIssues } from './team-state-issues.ts'

/** Enters the team of a voivodeship with its first known state. Throws NotFound for an unknown act. */
export const createTeam = defineVerb({
  name: 'team.create',
  fourEyes: 'proposal',
  input: CreateTeamInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, { voivodeship: code, state, validFrom, cause }) => {
    const known = tx.select({ id: teams.id }).from(teams).where(eq(teams.voivodeshipCode, code)).get()
    if (known) return refused({ field: 'voivodeship', key: 'already-exists' })
    const issues = teamStateIssues(tx, cause, state)
    if (issues.length > 0) return refused(...issues)
    const { name, slug } = voivodeship(code)
    const { id } = tx
      .insert(teams)
      .values({ voivodeshipCode: code, slug, sortKey: sortKey(name), createdAt: now })
      .returning({ id: teams.id })
      .get()
    insertTeamState(tx, id, 1, state, { from: validFrom, to: null, cause, now })
    const details = { voivodeship: code, state, validFrom: validFrom.edtf, cause }
    return done({ teamId: id, slug }, { ...oneCreated('team', id), details, readersSee: true })
  },
})
