import { z } from 'zod'
import { parseHref } from './article/body/link-target.ts'
import { isIsoDay } from './partial-date.ts'
import { partialDateSchema } from './partial-date-schema.ts'
import { lineSchema, textSchema } from './text/text-schema.ts'

/** Parts that the inputs of several pluralForms share. Absent is null, never an empty string. */

export const lineOrNull = (max: number) => lineSchema({ max, required: false }).nullable().transform(emptyToNull)
export const textOrNull = (max: number) => textSchema({ max, required: false }).nullable().transform(emptyToNull)
export const dateOrNull = partialDateSchema.nullable()

export const optionalLine = (max: number) => lineOrNull(max).default(null)
export const optionalText = (max: number) => textOrNull(max).default(null)
export const optionalDate = dateOrNull.default(null)

/** Number of a record; the number itself proves nothing, each verb asks. */
export const recordId = z.int({ error: 'not-a-record' }).positive({ error: 'not-a-record' })

/** The number a form carries, to notice that somebody saved in between. */
export const seenLockVersion = z.int({ error: 'not-a-version' }).positive({ error: 'not-a-version' })

/** The same for a choice of the portal: 0 = nobody had chosen yet. */
export const seenChoice = z.int({ error: 'not-a-version' }).min(0, { error: 'not-a-version' })

/** Made by what sends the request: the same key with the same content again is the same request, not a second one. */
export const idempotencyKey = z
  .string()
  .regex(/^[a-z0-9-]{16,36}$/, { error: 'not-a-key' })
  .nullable()
  .default(null)

/** A day known to the day, 'YYYY-MM-DD'. */
export const isoDay = z.string({ error: 'not-a-day' }).trim().refine(isIsoDay, { error: 'not-a-day' })

const MAX_URL = 2_000

/** An address on the web, http or https, without a name or password in it. */
export const webAddress = lineSchema({ max: MAX_URL }).refine(isWebAddress, { error: 'not-a-web-address' })
export const optionalWebAddress = lineSchema({ max: MAX_URL, required: false })
  .refine((url) => url === '' || isWebAddress(url), { error: 'not-a-web-address' })
  .nullable()
  .default(null)
  .transform(emptyToNull)

/** The rule of links in texts (parseHref), for addresses of the web alone. */
function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text) && parseHref(text) !== null
}

function emptyToNull(text: string | null): string | null {
  return text === '' ? null : text
}
