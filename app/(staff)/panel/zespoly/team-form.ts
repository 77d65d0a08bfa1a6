import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { ChosenLegalAct } from './new-legal-act.ts'
import {
  readCause,
  readChangingFacts,
  readEstablished,
  readMembers,
  readSource,
  readSources,
} from './team-state-form.ts'

/** What each form about a team sends → the input of its verb, which checks it. */

const ofTeam = (read: FormReader) => ({
  teamId: read.number('teamId'),
  seenLockVersion: read.number('seenLockVersion'),
})

const when = (read: FormReader, chosen: ChosenLegalAct) => ({
  from: read.date('from') ?? '',
  cause: readCause(read, chosen),
})

export function readNewTeam(read: FormReader, chosen: ChosenLegalAct) {
  return { voivodeship: read.text('voivodeship') as VoivodeshipCode, ...readBeginning(read, chosen) }
}

export function readChange(read: FormReader, chosen: ChosenLegalAct) {
  return {
    ...ofTeam(read),
    ...when(read, chosen),
    facts: readChangingFacts(read, 'facts.', chosen),
    sources: read.rows('sources').map((row) => readSource(read, `sources.${row}.`)),
    answered: read.numbers('answered'),
  }
}

/** A list of members changed in the world, or it was written wrongly. */
export const isMembersCorrection = (read: FormReader) => read.text('way') === 'correction'

export function readMembersChange(read: FormReader, chosen: ChosenLegalAct) {
  return { ...ofTeam(read), ...when(read, chosen), facts: readMembers(read, 'facts.') }
}

export function readMembersCorrection(read: FormReader) {
  const cause = { kind: 'correction' as const, reason: read.text('reason') }
  return { ...ofTeam(read), from: null, cause, facts: readMembers(read, 'facts.') }
}

export function readCorrection(read: FormReader, chosen: ChosenLegalAct) {
  return {
    ...ofTeam(read),
    versionId: read.number('versionId'),
    facts: {
      ...readChangingFacts(read, 'facts.', chosen),
      ...readEstablished(read, 'facts.'),
      ...readSources(read, 'facts.'),
    },
    from: read.date('from'),
    reason: read.text('reason'),
  }
}

export function readEnd(read: FormReader, chosen: ChosenLegalAct) {
  return { ...ofTeam(read), ...when(read, chosen) }
}

/** The day of an end was wrong, or there was none at all. */
export const hasNeverEnded = (read: FormReader) => read.text('way') === 'never-ended'

export function readCorrectedEnd(read: FormReader) {
  const to = hasNeverEnded(read) ? null : (read.date('to') ?? '')
  return { ...ofTeam(read), to, reason: read.text('reason') }
}

export function readNewPeriod(read: FormReader, chosen: ChosenLegalAct) {
  return { ...ofTeam(read), ...readBeginning(read, chosen) }
}

function readBeginning(read: FormReader, chosen: ChosenLegalAct) {
  return {
    state: {
      ...readChangingFacts(read, 'state.', chosen),
      ...readEstablished(read, 'state.'),
      ...readMembers(read, 'state.'),
      ...readSources(read, 'state.'),
    },
    validFrom: read.date('validFrom') ?? '',
    cause: readCause(read, chosen),
  }
}
