import { z } from 'zod'
import { type PartialDate, parsePartialDate } from './partial-date.ts'

/** EDTF text from outside → PartialDate. Issue keys: `missing` (empty), `not-a-date` (wrong form or no such day). */
export const partialDateSchema = z
  .string({ error: 'missing' })
  .normalize('NFC')
  .trim()
  .transform((text, context): PartialDate => {
    const date = parsePartialDate(text)
    if (date !== null) return date
    context.issues.push({ code: 'custom', message: text === '' ? 'missing' : 'not-a-date', input: text })
    return z.NEVER
  })
