import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { emailSchema, passwordHash } from './account-input.ts'
import { isLinkSecret } from './password-link.ts'

/** `isMailed`: it goes to the address of the account; otherwise its secret is told to whoever makes it, once. */
export const MakePasswordLinkInput = z.object({
  accountId: recordId,
  isMailed: z.boolean(),
})

export const AskForLinkInput = z.object({ email: emailSchema })

/** Hashing takes its time and is done before the verb. */
export const SetPasswordByLinkInput = z.object({
  secret: z.string().refine(isLinkSecret, { error: 'not-a-secret' }),
  passwordHash,
})
