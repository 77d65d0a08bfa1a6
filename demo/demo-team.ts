import type { z } from 'zod'
import type { teamStateSchema } from '#domain/team/team-input.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { LegalActKey } from './legal-acts.ts'
import type { SourcePage } from './source-pages.ts'

type State = z.input<typeof teamStateSchema>
type Fact = State['sources'][number]['facts'][number]

export type DemoMember = State['members'][number]

/** A note with the page that says it; null = it says what no page does. */
export type DemoNote = {
  readonly kind: 'fact' | 'uncertainty'
  readonly text: string
  readonly page: SourcePage | null
}

/** A state of a team as people write it down: acts by key, sources by page. */
export type DemoState = Omit<State, 'legalBasisId' | 'sources' | 'notes' | 'members'> & {
  readonly established: string
  readonly legalBasis: LegalActKey | null
  readonly members: readonly DemoMember[]
  readonly sources: readonly { readonly page: SourcePage; readonly facts: readonly Fact[] }[]
  readonly notes: readonly DemoNote[]
}

/** The cause of a state: a legal act we know, or in words the publication we learned it from. */
export type DemoCause = { readonly legalAct: LegalActKey } | { readonly publication: string }

/** What changed since a day: the facts that are named, all others stay. Notes cite the sources of the first state. */
export type DemoChange = {
  readonly from: string
  readonly facts: Partial<Omit<DemoState, 'legalBasis' | 'sources' | 'members'>>
  readonly cause: DemoCause
}

/**
 * What the register said at first and put right later: the day since which the state holds, and the facts that were
 * others.
 */
export type DemoCorrection = {
  readonly from: string
  readonly facts: Partial<Omit<DemoState, 'legalBasis' | 'sources' | 'members'>>
  readonly reason: string
}

/** A team from the day of its appointment, with the changes that came later, in order. */
export type DemoTeam = {
  readonly voivodeship: VoivodeshipCode
  readonly state: DemoState
  readonly cause: DemoCause
  readonly changes?: readonly DemoChange[]
  /** Of the first state; absent = it was right from the beginning. */
  readonly corrected?: DemoCorrection
}
