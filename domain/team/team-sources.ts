import type { TeamFact } from '../register/register-terms.ts'
import type { SomeTeamFacts, TeamState } from './team-input.ts'

type Source = TeamState['sources'][number]

/** What tells of a change: sources that speak of whatever changes, and the notes (by place, from 0) that it answers. */
type ChangeSources = {
  readonly sources: readonly Omit<Source, 'facts'>[]
  readonly answered: readonly number[]
}

/**
 * The facts of a change with the sources and notes of the state after it. Former sources stop speaking of what changes,
 * the new ones speak of all of it, and an answered note goes. Where nothing changes and nothing is answered, sources and
 * notes stay as they are: the new ones would speak of nothing.
 */
export function withChangeSources(before: TeamState, facts: SomeTeamFacts, given: ChangeSources): SomeTeamFacts {
  const answered = new Set(given.answered)
  const changed = changedFacts(before, facts)
  if (changed.length === 0 && answered.size === 0) return facts
  const left = sourcesAfterChange(
    { ...before, notes: before.notes.filter((_, place) => !answered.has(place)) },
    changed,
  )
  const added = changed.length === 0 ? [] : given.sources.map((source) => ({ ...source, facts: [...changed] }))
  return { ...facts, ...left, sources: [...left.sources, ...added] }
}

/** Fields of a state that a source speaks of under one word. */
const fieldsOf = {
  name: ['officialName'],
  legal_basis: ['legalBasisId'],
  seat: ['seatOffice', 'seatCity'],
  chair: ['chairFunction'],
} as const satisfies Partial<Record<TeamFact, readonly (keyof TeamState)[]>>

/** Facts that are named and differ from what stands. */
function changedFacts(before: TeamState, facts: SomeTeamFacts): TeamFact[] {
  const kinds = Object.keys(fieldsOf) as (keyof typeof fieldsOf)[]
  return kinds.filter((kind) =>
    fieldsOf[kind].some((field) => facts[field] !== undefined && facts[field] !== before[field]),
  )
}

/** A source that speaks of nothing any more but is cited by a note. */
const CITED: readonly TeamFact[] = ['other']

/**
 * Sources of a state after some facts changed: what was said of the former fact is not said of the new one, so they stop
 * speaking of it. A source left with nothing to say goes, unless a note cites it.
 */
export function sourcesAfterChange(
  { sources, notes }: Pick<TeamState, 'sources' | 'notes'>,
  changed: readonly TeamFact[],
): Pick<TeamState, 'sources' | 'notes'> {
  const cited = new Set(notes.map(({ source }) => source))
  const left = sources.map((source, place) => {
    const facts = source.facts.filter((fact) => !changed.includes(fact))
    return { place, source: { ...source, facts: facts.length === 0 && cited.has(place) ? [...CITED] : facts } }
  })
  const kept = left.filter(({ source }) => source.facts.length > 0)
  const places = new Map(kept.map(({ place }, index) => [place, index]))
  return {
    sources: kept.map(({ source }) => source),
    notes: notes.map((note) => ({ ...note, source: note.source === null ? null : (places.get(note.source) ?? null) })),
  }
}
