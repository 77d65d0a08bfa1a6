import { mayManageRecords } from '#domain/permissions.ts'
import {
  ChangeTeamFactsInput,
  contradictions,
  MAX_SOURCES,
  type TeamState,
  withFacts,
} from '#domain/team/team-input.ts'
import { withChangeSources } from '#domain/team/team-sources.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { readTeamState } from './read-team-state.ts'
import { recordTeamState } from './record-team-state.ts'
import { requireTeamInForce } from './require-team.ts'
import { startIssues, teamStateIssues } from './team-state-issues.ts'

/**
 * Records that some facts of a team changed since a day, or (`from` null) that they were written wrongly; every other
 * fact stays as it stands. Issues: fields of the facts under `facts`, `facts`: `nothing-changes`; `sources`: `too-many` with
 * those that go on speaking. Throws NotFound, Conflict.
 */
export const changeTeamFacts = defineVerb({
  name: 'team.change-facts',
  fourEyes: 'proposal',
  input: ChangeTeamFactsInput,
  load: ({ tx }, { teamId }) => requireTeamInForce(tx, teamId),
  allow: mayManageRecords,
  run: ({ tx, now }, { teamId, seenLockVersion, facts: named, sources, answered, from, cause }, { team, version }) => {
    requireSeenVersion(team, seenLockVersion)
    const before = readTeamState(tx, version)
    const facts = sources === null ? named : withChangeSources(before, named, { sources, answered })
    if (facts.sources && facts.sources.length > MAX_SOURCES) {
      return refused({ field: 'sources', key: 'too-many', context: { max: MAX_SOURCES } })
    }
    const state = withFacts(before, facts)
    if (isSameState(before, state)) return refused({ field: 'facts', key: 'nothing-changes' })
    const issues = [
      ...contradictions(state).map((issue) => ({ ...issue, field: `facts.${issue.field}` })),
      ...teamStateIssues(tx, cause, state, 'facts'),
      ...startIssues(from, version),
    ]
    if (issues.length > 0) return refused(...issues)
    recordTeamState(tx, version, state, { from, cause, now })
    const details = { facts, from: from?.edtf ?? null, cause, superseded: version.id }
    return done({ teamId }, { ...oneUpdated('team', teamId), details, readersSee: true })
  },
})

export function isSameState(a: TeamState, b: TeamState): boolean {
  return canonical(a) === canonical(b)
}

/**
 * Sources stand in the order in which the register met them, and notes cite them by that place: order is no fact. The
 * kind of a member belongs to the institution.
 */
function canonical({ sources, notes, members, ...facts }: TeamState): string {
  const titles = sources.map(({ title, url }) => `${title} ${url}`)
  return canonicalJson({
    ...facts,
    members: members.map(({ name, role }) => ({ name, role })),
    sources: sources.map((source) => ({ ...source, facts: source.facts.toSorted() })).toSorted(byTitle),
    notes: notes.map(({ source, ...note }) => ({ ...note, source: source === null ? null : (titles[source] ?? null) })),
  })
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title < b.title ? -1 : Number(a.title > b.title)
}
