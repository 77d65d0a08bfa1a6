import type { VoivodeshipCode } from '../voivodeship.ts'
import type { InForce } from './in-force.ts'
import { type FactChange, factChanges, type ReadableState } from './team-changes.ts'

/** A team as it was on one of the days compared. */
export type TeamThen = {
  readonly code: VoivodeshipCode
  readonly inForce: InForce
  readonly state: ReadableState
  readonly members: readonly string[]
}

export type ChangedTeam = {
  readonly code: VoivodeshipCode
  readonly changes: readonly FactChange[]
  readonly joined: readonly string[]
  readonly left: readonly string[]
}

export type RegisterDifference<Team extends TeamThen> = {
  readonly began: readonly Team[]
  readonly ended: readonly Team[]
  readonly changed: readonly ChangedTeam[]
  /** How many teams were there on both days and stayed as they were. */
  readonly unchanged: number
}

/** What became of the teams between two days, each list in the order in which they were given. */
export function registerDifference<Team extends TeamThen>(
  before: readonly Team[],
  after: readonly Team[],
): RegisterDifference<Team> {
  const formerly = new Map(before.map((team) => [team.code, team]))
  const now = new Set(after.map(({ code }) => code))
  const both = after.flatMap((team) => {
    const was = formerly.get(team.code)
    return was === undefined ? [] : [changeOf(was, team)]
  })
  const changed = both.filter(({ changes, joined, left }) => changes.length + joined.length + left.length > 0)
  return {
    began: after.filter(({ code }) => !formerly.has(code)),
    ended: before.filter(({ code }) => !now.has(code)),
    changed,
    unchanged: both.length - changed.length,
  }
}

function changeOf(was: TeamThen, is: TeamThen): ChangedTeam {
  return {
    code: is.code,
    changes: factChanges(was.state, is.state),
    joined: is.members.filter((name) => !was.members.includes(name)),
    left: was.members.filter((name) => !is.members.includes(name)),
  }
}
