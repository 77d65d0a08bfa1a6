import { z } from 'zod'
import { recordId } from '../input-parts.ts'

/** `issuer` and `subject` of a token that was checked. */
export const LinkOidcInput = z.object({
  accountId: recordId,
  issuer: z.string().min(1).max(2_000),
  subject: z.string().min(1).max(255),
})

export const UnlinkOidcInput = z.object({ accountId: recordId })
