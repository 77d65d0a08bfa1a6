import type { TeamFact } from '../register/register-terms.ts'
import type { TeamState } from './team-input.ts'

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
