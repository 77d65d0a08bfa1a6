import { z } from 'zod'
import { optionalLine, recordId, seenLockVersion } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'
import { rights } from './rights.ts'

/** Plain ASCII addresses only: look-alike letters and odd syntax have led to other people's mailboxes before. */
export const emailSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(254, { error: 'too-long' })
      .regex(/^[a-z0-9._%+-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,186}[a-z0-9])?$/, { error: 'not-an-email' }),
  )

/** Of a name, in UTF-16 units. */
export const MAX_NAME = 120

/** Hashing takes its time and is done before the verb (argon2id; services/account/password.ts). */
export const passwordHash = z.string().startsWith('$argon2id$', { error: 'not-a-hash' })

const facts = {
  email: emailSchema,
  name: lineSchema({ max: MAX_NAME }),
  unit: optionalLine(200),
  position: optionalLine(200),
  rights: z.array(z.enum(rights, { error: 'not-a-right' })).transform((held) => [...new Set(held)].sort()),
}

export const CreateAccountInput = z.object({
  ...facts,
  passwordHash,
  /** Somebody else knows the password: the owner must choose another at the first sign-in. */
  mustChangePassword: z.boolean().default(false),
})

const seenAccount = { accountId: recordId, seenLockVersion }

export const ChangeAccountInput = z.object({ ...seenAccount, ...facts })

export const SeenAccountInput = z.object(seenAccount)

/** A new password set by somebody else: the owner must choose another at the next sign-in. */
export const ResetPasswordInput = z.object({ ...seenAccount, passwordHash })

/** Of one's own account: what readers may see of it. */
export const ChangeOwnDataInput = z.object({ ...seenAccount, unit: optionalLine(200), position: optionalLine(200) })

/** Of one's own account: whether single keys act in the panel. */
export const ChooseSingleKeysInput = z.object({ accountId: recordId, usesSingleKeys: z.boolean() })

export const ChangePasswordInput = z.object({
  accountId: recordId,
  /** What the current password was verified against; another one by now means that it is current no more. */
  verifiedHash: passwordHash,
  passwordHash,
  /** The session in which it is changed goes on under a new token; every other one ends. */
  sessionId: z.string().max(64).nullable(),
})

/** Of one's own account: what happened to it, up to this notice, was seen. */
export const SeeNoticesInput = z.object({ accountId: recordId, lastNoticeId: recordId })

/** `sessionId`: only this one; null = every one. */
export const EndSessionsInput = z.object({ accountId: recordId, sessionId: z.string().max(64).nullable() })

export const HandOverDraftsInput = z.object({ accountId: recordId, toAccountId: recordId })
