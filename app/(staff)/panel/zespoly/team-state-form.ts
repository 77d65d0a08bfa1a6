import 'server-only'
import type { z } from 'zod'
import type { FormReader } from '#app/_server/form-reader.ts'
import { guessInstitutionKind } from '#domain/institution/guess-kind.ts'
import type { Certainty, Completeness, MembershipRole, TeamFact } from '#domain/register/register-terms.ts'
import type { causeSchema, teamStateSchema } from '#domain/team/team-input.ts'
import type { ChosenLegalAct } from './new-legal-act.ts'

/** Fields of a state → what the verbs take. Whatever a form says is checked by the input of the verb. */

/** Where the fields of a state stand in a form. */
export type Prefix = 'facts.' | 'state.'
type StateForm = z.input<typeof teamStateSchema>

export const teamRows = {
  'facts.members': ['name'],
  'facts.sources': ['title', 'url', 'published'],
  'facts.notes': ['text'],
  'state.members': ['name'],
  'state.sources': ['title', 'url', 'published'],
  'state.notes': ['text'],
  sources: ['title', 'url', 'published'],
}

/** Fields that `ChangingFacts` shows. */
export function readChangingFacts(read: FormReader, at: Prefix, chosen: ChosenLegalAct) {
  return {
    officialName: read.text(`${at}officialName`),
    legalBasisId: chosen(`${at}legalBasisId`),
    seatOffice: read.text(`${at}seatOffice`),
    seatCity: read.text(`${at}seatCity`),
    chairFunction: read.text(`${at}chairFunction`),
  }
}

export function readEstablished(read: FormReader, at: Prefix) {
  return {
    established: readSpan(read.date(`${at}established`), read.date(`${at}establishedLatest`)),
    establishedCertainty: read.text(`${at}establishedCertainty`) as Certainty,
    establishedAsPublished: read.text(`${at}establishedAsPublished`),
    establishedNote: read.text(`${at}establishedNote`),
  }
}

/** Two dates that bound one unknown day; a later one alone says too little and is refused as no date. */
function readSpan(earliest: string | null, latest: string | null): string | null {
  return latest === null ? earliest : `${earliest ?? ''}/${latest}`
}

export function readMembers(read: FormReader, at: Prefix) {
  return {
    membershipCompleteness: read.text(`${at}membershipCompleteness`) as Completeness,
    membershipNote: read.text(`${at}membershipNote`),
    members: read.rows(`${at}members`).map((row): StateForm['members'][number] => {
      const name = read.text(`${at}members.${row}.name`)
      // Of an institution that is there already the records know the kind, and keep it.
      const kind = guessInstitutionKind(name)
      return { name, kind, role: read.text(`${at}members.${row}.role`) as MembershipRole }
    }),
  }
}

export function readSources(read: FormReader, at: Prefix) {
  return {
    sources: read.rows(`${at}sources`).map((row) => ({
      ...readSource(read, `${at}sources.${row}.`),
      facts: read.list(`${at}sources.${row}.facts`) as TeamFact[],
    })),
    notes: read.rows(`${at}notes`).map((row) => {
      const number = read.optionalNumber(`${at}notes.${row}.source`)
      const kind = read.text(`${at}notes.${row}.kind`) as 'fact' | 'uncertainty'
      return { kind, text: read.text(`${at}notes.${row}.text`), source: number === null ? null : number - 1 }
    }),
  }
}

/** A source of the change itself, which speaks of whatever changes. */
export function readSource(read: FormReader, at: string) {
  return { title: read.text(`${at}title`), url: read.text(`${at}url`), published: read.date(`${at}published`) }
}

export function readCause(read: FormReader, chosen: ChosenLegalAct): z.input<typeof causeSchema> {
  const kind = read.text('cause.kind')
  if (kind === 'act') return { kind, legalActId: chosen('cause.legalActId') ?? Number.NaN }
  return { kind: kind as 'publication', reason: read.text('cause.reason') }
}
