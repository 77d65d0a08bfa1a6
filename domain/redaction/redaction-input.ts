import { z } from 'zod'
import { lineSchema } from '../text/text-schema.ts'
import { wordsOf } from './words-of-text.ts'

/** How many different words or phrases one erasure takes. */
export const MAX_PHRASES = 20

/** Letters and digits that a phrase must have: a shorter one stands in half of all words. */
export const MIN_SIGNS = 4

const phrase = lineSchema({ max: 200 }).refine((text) => wordsOf(text).join('').length >= MIN_SIGNS, {
  error: 'too-short',
})

/**
 * What is erased for good, and why. The reason is told in the register of changes. Issue keys: those of lineSchema,
 * `too-short`, `too-many`, `missing`.
 */
export const RedactionInput = z.object({
  phrases: z.array(phrase).min(1, { error: 'missing' }).max(MAX_PHRASES, { error: 'too-many' }),
  reason: lineSchema({ max: 300 }),
})
export type RedactionInput = z.output<typeof RedactionInput>
