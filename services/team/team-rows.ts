import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  institutions,
  sources,
  teamMemberships,
  teamVersionNotes,
  teamVersionSources,
  teamVersions,
} from '#db/schema/index.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Cause, TeamState } from '#domain/team/team-input.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { toDateColumns, toRequiredDateColumns } from '../partial-date-row.ts'

/** The stretch of time a row is true for, and why the register says so from `now` on. */
export type Validity = {
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly cause: Cause
  readonly now: number
}

export function toBitemporalColumns({ from, to, cause, now }: Validity) {
  return {
    ...toRequiredDateColumns('validFrom', from),
    ...toDateColumns('validTo', to),
    recordedAt: now,
    causeKind: cause.kind,
    causeLegalActId: cause.kind === 'act' ? cause.legalActId : null,
    causeReason: cause.kind === 'act' ? null : cause.reason,
  }
}

/** Writes one state of a team with its sources and notes; the members follow their own stretch of time. */
export function insertTeamVersion(
  tx: Reader,
  teamId: number,
  period: number,
  state: TeamState,
  clocks: Validity,
): number {
  const { members: _, sources: stated, notes, established, ...facts } = state
  const { id } = tx
    .insert(teamVersions)
    .values({ teamId, period, ...facts, ...toDateColumns('established', established), ...toBitemporalColumns(clocks) })
    .returning({ id: teamVersions.id })
    .get()
  const sourceIds = stated.map((source) => sourceId(tx, source, clocks.now))
  for (const [index, { facts: spokenOf }] of stated.entries()) {
    for (const fact of new Set(spokenOf)) {
      const source = sourceIds[index]
      if (source !== undefined) {
        tx.insert(teamVersionSources).values({ teamVersionId: id, fact, sourceId: source }).onConflictDoNothing().run()
      }
    }
  }
  for (const [index, { kind, text, source }] of notes.entries()) {
    const said = source === null ? null : (sourceIds[source] ?? null)
    tx.insert(teamVersionNotes)
      .values({ teamVersionId: id, position: index + 1, kind, text, sourceId: said })
      .run()
  }
  return id
}

/** A state with its members, all since the same day: how a team begins. */
export function insertTeamState(tx: Reader, teamId: number, period: number, state: TeamState, clocks: Validity): void {
  insertTeamVersion(tx, teamId, period, state, clocks)
  for (const [index, member] of state.members.entries()) {
    const part = { institutionId: institutionId(tx, member, clocks.now), role: member.role, position: index + 1 }
    insertMembership(tx, { teamId, period }, part, clocks)
  }
}

export function insertMembership(
  tx: Reader,
  { teamId, period }: { teamId: number; period: number },
  member: { institutionId: number; role: TeamState['members'][number]['role']; position: number },
  clocks: Validity,
): void {
  tx.insert(teamMemberships)
    .values({ teamId, period, ...member, ...toBitemporalColumns(clocks) })
    .run()
}

/** The institution of that name, entered when it is new. Names that differ by case or spaces are one institution. */
export function institutionId(tx: Reader, { kind, name }: TeamState['members'][number], now: number): number {
  const key = foldKey(name)
  const known = tx.select({ id: institutions.id }).from(institutions).where(eq(institutions.foldKey, key)).get()
  if (known) return known.id
  return tx
    .insert(institutions)
    .values({ kind, name, foldKey: key, sortKey: sortKey(name), createdAt: now })
    .returning({ id: institutions.id })
    .get().id
}

function sourceId(tx: Reader, { title, url, published }: TeamState['sources'][number], now: number): number {
  const known = tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.title, title), url === null ? isNull(sources.url) : eq(sources.url, url)))
    .get()
  if (known) return known.id
  return tx
    .insert(sources)
    .values({ title, url, ...toDateColumns('published', published), createdAt: now })
    .returning({ id: sources.id })
    .get().id
}
