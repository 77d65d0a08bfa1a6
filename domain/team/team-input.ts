import { z } from 'zod'
import {
  dateOrNull,
  lineOrNull,
  optionalDate,
  optionalWebAddress,
  recordId,
  seenLockVersion,
  textOrNull,
} from '../input-parts.ts'
import type { Issue } from '../issue.ts'
import type { PartialDate } from '../partial-date.ts'
import { partialDateSchema } from '../partial-date-schema.ts'
import {
  type Certainty,
  certainties,
  completenesses,
  institutionKinds,
  membershipRoles,
  teamFacts,
} from '../register/register-terms.ts'
import { lineSchema, textSchema } from '../text/text-schema.ts'
import { voivodeshipSchema } from '../voivodeship-schema.ts'

/** As many as one state may have. */
export const MAX_SOURCES = 50

const sourceOfChange = z.object({
  title: lineSchema({ max: 300 }),
  url: optionalWebAddress,
  published: optionalDate,
})

const source = sourceOfChange.extend({
  /** Which facts of the version it speaks of. */
  facts: z.array(z.enum(teamFacts)).min(1, { error: 'missing' }),
})

const note = z.object({
  kind: z.enum(['fact', 'uncertainty']),
  text: textSchema({ max: 1_000 }),
  /** Place of its source in `sources`, counted from 0. */
  source: z.int().min(0).nullable().default(null),
})

const member = z.object({
  kind: z.enum(institutionKinds, { error: 'not-an-institution-kind' }),
  name: lineSchema({ max: 300 }),
  role: z.enum(membershipRoles).default('member'),
})

/** Each fact as it must be where it is named. */
const facts = {
  officialName: lineSchema({ max: 300 }),
  established: dateOrNull,
  establishedCertainty: z.enum(certainties),
  establishedAsPublished: lineOrNull(60),
  establishedNote: textOrNull(1_000),
  legalBasisId: recordId.nullable(),
  seatOffice: lineOrNull(200),
  seatCity: lineOrNull(100),
  chairFunction: lineOrNull(300),
  membershipCompleteness: z.enum(completenesses),
  membershipNote: lineOrNull(300),
  sources: z.array(source).max(MAX_SOURCES, { error: 'too-many' }),
  notes: z.array(note).max(50, { error: 'too-many' }),
  members: z.array(member).max(200, { error: 'too-many' }),
}

/** Everything the register says of a team for one stretch of time. */
export const teamStateSchema = z
  .object({
    ...facts,
    established: facts.established.default(null),
    establishedAsPublished: facts.establishedAsPublished.default(null),
    establishedNote: facts.establishedNote.default(null),
    legalBasisId: facts.legalBasisId.default(null),
    seatOffice: facts.seatOffice.default(null),
    seatCity: facts.seatCity.default(null),
    chairFunction: facts.chairFunction.default(null),
    membershipNote: facts.membershipNote.default(null),
  })
  .superRefine((state, context) => {
    for (const { field, key } of contradictions(state)) {
      context.addIssue({ code: 'custom', path: field.split('.'), message: key })
    }
  })

/** Facts that change; one that is not named stays as it is. No defaults here: they would empty what is not named. */
const someFacts = z.object(facts).partial()

/** A state with some of its facts changed. */
export function withFacts(state: TeamState, changed: SomeTeamFacts): TeamState {
  const named = Object.entries(changed).filter(([, value]) => value !== undefined)
  return { ...state, ...Object.fromEntries(named) }
}

/**
 * Facts of one state that cannot stand together. `date-and-certainty-disagree`: a date of no certainty, or certainty
 * without a date. `no-such-source`: a note cites a source that is not listed.
 */
export function contradictions(state: {
  readonly established: PartialDate | null
  readonly establishedCertainty: Certainty
  readonly sources: readonly unknown[]
  readonly notes: readonly { readonly source: number | null }[]
}): Issue[] {
  const issues: Issue[] = []
  if ((state.established === null) !== (state.establishedCertainty === 'unknown')) {
    issues.push({ field: 'establishedCertainty', key: 'date-and-certainty-disagree' })
  }
  for (const [index, { source }] of state.notes.entries()) {
    if (source !== null && source >= state.sources.length) {
      issues.push({ field: `notes.${index}.source`, key: 'no-such-source' })
    }
  }
  return issues
}

/** Why the register says it: a legal act, or in words a publication or a correction. */
export const causeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('act'), legalActId: recordId }),
  z.object({ kind: z.enum(['publication', 'correction']), reason: textSchema({ max: 500 }) }),
])

export const CreateTeamInput = z.object({
  voivodeship: voivodeshipSchema,
  state: teamStateSchema,
  validFrom: partialDateSchema,
  cause: causeSchema,
})

const ofTeam = { teamId: recordId, seenLockVersion }
const when = { from: optionalDate, cause: causeSchema }

/** A correction says in words what was wrong; a legal act changes the world, not what we wrote of it. */
function correctionNeedsReason({ from, cause }: { from: PartialDate | null; cause: Cause }, context: z.RefinementCtx) {
  if (from === null && cause.kind === 'act') {
    context.addIssue({ code: 'custom', path: ['cause'], message: 'correction-needs-reason' })
  }
}

/**
 * Names only the facts that change. `from` a date: the world changed on that day, and the earlier state stays true before
 * it. `from` null: we were wrong, and the state in force is corrected for its whole stretch of time. `sources` and
 * `answered` tell of the change (domain/team/team-sources.ts); `sources` null = sources and notes are facts like the
 * others.
 */
export const ChangeTeamFactsInput = z
  .object({
    ...ofTeam,
    facts: someFacts,
    sources: z.array(sourceOfChange).max(MAX_SOURCES, { error: 'too-many' }).nullable().default(null),
    answered: z.array(z.int().min(0)).default([]),
    ...when,
  })
  .superRefine(correctionNeedsReason)

/**
 * What the register said wrongly of one of its states, in force or past, for its whole stretch of time; the members have
 * a stretch of their own. `from`: the day since which it holds was wrong too; null = it was right.
 */
export const CorrectTeamInput = z.object({
  ...ofTeam,
  versionId: recordId,
  facts: someFacts.omit({ members: true }),
  from: optionalDate,
  reason: textSchema({ max: 500 }),
})

/** `from`: the first day on which the team is no more. */
export const EndTeamInput = z.object({ ...ofTeam, from: partialDateSchema, cause: causeSchema })

/** The day on which the last state ended was wrong: `to` is the right one, null = it never ended. */
export const CorrectTeamEndInput = z.object({ ...ofTeam, to: dateOrNull, reason: textSchema({ max: 500 }) })

/** A team appointed again after its end. */
export const ResumeTeamInput = z.object({
  ...ofTeam,
  state: teamStateSchema,
  validFrom: partialDateSchema,
  cause: causeSchema,
})

export type TeamState = z.output<typeof teamStateSchema>
export type Cause = z.output<typeof causeSchema>
export type SomeTeamFacts = z.output<typeof someFacts>
