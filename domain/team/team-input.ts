import { z } from 'zod'
import {
  optionalDate,
  optionalLine,
  optionalText,
  optionalWebAddress,
  recordId,
  seenLockVersion,
} from '../input-parts.ts'
import { partialDateSchema } from '../partial-date.ts'
import {
  certainties,
  completenesses,
  institutionKinds,
  membershipRoles,
  teamFacts,
} from '../register/register-terms.ts'
import { lineSchema, textSchema } from '../text/clean-text.ts'
import { voivodeshipSchema } from '../voivodeship-schema.ts'

const source = z.object({
  title: lineSchema({ max: 300 }),
  url: optionalWebAddress,
  published: optionalDate,
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

/** Everything the register says of a team for one stretch of time. */
export const teamStateSchema = z
  .object({
    officialName: lineSchema({ max: 300 }),
    established: optionalDate,
    establishedCertainty: z.enum(certainties),
    establishedAsPublished: optionalLine(60),
    establishedNote: optionalText(1_000),
    legalBasisId: recordId.nullable().default(null),
    seatOffice: optionalLine(200),
    seatCity: optionalLine(100),
    chairFunction: optionalLine(300),
    membershipCompleteness: z.enum(completenesses),
    membershipNote: optionalLine(300),
    members: z.array(member).max(200, { error: 'too-many' }),
    sources: z.array(source).max(50, { error: 'too-many' }),
    notes: z.array(note).max(50, { error: 'too-many' }),
  })
  .superRefine((state, context) => {
    if ((state.established === null) !== (state.establishedCertainty === 'unknown')) {
      context.addIssue({ code: 'custom', path: ['establishedCertainty'], message: 'date-and-certainty-disagree' })
    }
    for (const [index, { source }] of state.notes.entries()) {
      if (source !== null && source >= state.sources.length) {
        context.addIssue({ code: 'custom', path: ['notes', index, 'source'], message: 'no-such-source' })
      }
    }
  })

/** Why the register says it: an act, or in words a publication or a correction. */
export const causeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('act'), actId: recordId }),
  z.object({ kind: z.enum(['publication', 'correction']), reason: textSchema({ max: 500 }) }),
])

export const CreateTeamInput = z.object({
  voivodeship: voivodeshipSchema,
  state: teamStateSchema,
  validFrom: partialDateSchema,
  cause: causeSchema,
})

/**
 * `from` a date: the world changed on that day, and the earlier state stays true before it.
 * `from` null: we were wrong, and the state in force is corrected for its whole stretch of time.
 */
export const ChangeTeamInput = z
  .object({ teamId: recordId, seenLockVersion, state: teamStateSchema, from: optionalDate, cause: causeSchema })
  .superRefine(({ from, cause }, context) => {
    if (from === null && cause.kind === 'act') {
      context.addIssue({ code: 'custom', path: ['cause'], message: 'correction-needs-reason' })
    }
  })

export type TeamState = z.output<typeof teamStateSchema>
export type Cause = z.output<typeof causeSchema>
