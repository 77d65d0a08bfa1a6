import { z } from 'zod'
import { optionalLine, recordId, seenLockVersion, webAddress } from '../input-parts.ts'
import { partialDateSchema } from '../partial-date-schema.ts'
import { lineSchema } from '../text/text-schema.ts'

const facts = {
  name: lineSchema({ max: 200 }),
  /** Digits, spaces and a leading plus, so that a phone can dial it. */
  phone: lineSchema({ max: 30 }).refine((phone) => /^\+?\d[\d ]*$/.test(phone), { error: 'not-a-phone' }),
  email: z.email({ error: 'not-an-email' }).max(254, { error: 'too-long' }).nullable().default(null),
  hours: optionalLine(300),
  languages: optionalLine(300),
  cost: optionalLine(300),
  purpose: lineSchema({ max: 500 }),
  sourceName: lineSchema({ max: 300 }),
  sourceUrl: webAddress,
  /** The day of the source: "Stan na". */
  stated: partialDateSchema,
}

const position = z.int({ error: 'not-a-position' }).min(1, { error: 'not-a-position' })

/** `position` null = after those that readers see. */
export const CreateHelplineInput = z.object({ ...facts, position: position.nullable().default(null) })
export const ChangeHelplineInput = z.object({
  helplineId: recordId,
  seenLockVersion,
  retired: z.boolean(),
  ...facts,
  position,
})

const order = z.array(recordId).min(1, { error: 'missing' }).max(500, { error: 'too-many' })

/** The same helplines in the order seen and in the one wanted. */
export const OrderHelplinesInput = z
  .object({ seen: order, wanted: order })
  .refine(({ seen, wanted }) => seen.toSorted().join() === wanted.toSorted().join(), {
    path: ['wanted'],
    error: 'not-the-same',
  })
