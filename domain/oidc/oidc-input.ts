import { z } from 'zod'
import { emailSchema, MAX_NAME, passwordHash } from '../account/account-input.ts'
import { recordId } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'

/** Of a token that was checked. */
const identity = { issuer: z.string().min(1).max(2_000), subject: z.string().min(1).max(255) }

export const LinkOidcInput = z.object({ accountId: recordId, ...identity })

/** Address and name are claims, as `toNewcomer` reads them. */
export const CreateAccountWithOidcInput = z.object({
  ...identity,
  email: emailSchema,
  name: lineSchema({ max: MAX_NAME }),
  passwordHash,
})

export const UnlinkOidcInput = z.object({ accountId: recordId })
