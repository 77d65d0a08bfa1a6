import { z } from 'zod'
import {
  optionalDate,
  optionalLine,
  optionalText,
  optionalWebAddress,
  recordId,
  seenLockVersion,
} from '../input-parts.ts'
import { lineSchema, textSchema } from '../text/text-schema.ts'

const funding = z.object({
  source: lineSchema({ max: 200 }),
  /** In the smallest unit (grosz, cent); with the currency or without both. */
  amountMinor: z.int({ error: 'not-an-amount' }).positive({ error: 'not-an-amount' }).nullable().default(null),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'not-a-currency' })
    .nullable()
    .default(null),
})

const logo = z.object({
  name: lineSchema({ max: 200 }),
  mediaId: recordId.nullable().default(null),
  alt: optionalLine(300),
})

const facts = {
  title: lineSchema({ max: 300 }),
  titleEn: optionalLine(300),
  programme: lineSchema({ max: 200 }),
  mechanism: lineSchema({ max: 200 }),
  sentence: textSchema({ max: 1_000 }),
  description: optionalText(5_000),
  sourceUrl: optionalWebAddress,
  starts: optionalDate,
  ends: optionalDate,
  fundings: z.array(funding).max(20, { error: 'too-many' }),
  logos: z.array(logo).max(20, { error: 'too-many' }),
}

export const CreateProjectInput = z.object(facts)
export const ChangeProjectInput = z.object({ projectId: recordId, seenLockVersion, ...facts })
export type ProjectFacts = z.output<typeof CreateProjectInput>
