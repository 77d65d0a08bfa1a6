import type { z } from 'zod'
import type { CreateAccountInput } from '#domain/account/account-input.ts'
import { createAccount } from '../account/create-account.ts'
import { hashPassword } from '../account/password.ts'
import { resetPassword } from '../account/reset-password.ts'
import { atomically } from '../atomically.ts'
import type { WriteContext } from '../context.ts'
import { newLinkSecret } from './link-secret.ts'
import { makePasswordLink } from './make-password-link.ts'

type Handed = ReturnType<typeof makePasswordLink>

type Invited = Omit<z.input<typeof CreateAccountInput>, 'passwordHash' | 'mustChangePassword'>
type Seen = { readonly accountId: number; readonly seenLockVersion: number }
type Way = { readonly isMailed: boolean }

/** Opens an account whose owner sets its password by a link. Refuses and throws as createAccount. */
export async function invitePerson(context: WriteContext, facts: Invited, { isMailed }: Way): Promise<Handed> {
  const passwordHash = await nobodysPassword()
  return atomically(context, 'account.create', () => {
    const created = createAccount(context, { ...facts, passwordHash, mustChangePassword: true })
    return created.ok ? makePasswordLink(context, { accountId: created.value.accountId, isMailed }) : created
  })
}

/** Takes the password of an account away, ends its sessions, and lets its owner set another by a link. As resetPassword. */
export async function resetByLink(context: WriteContext, seen: Seen, { isMailed }: Way): Promise<Handed> {
  const passwordHash = await nobodysPassword()
  return atomically(context, 'account.reset-password', () => {
    const reset = resetPassword(context, { ...seen, passwordHash })
    return reset.ok ? makePasswordLink(context, { accountId: seen.accountId, isMailed }) : reset
  })
}

/** An account always has a password to compare with, so that it signs in, and fails to, like any other. */
export function nobodysPassword(): Promise<string> {
  return hashPassword(newLinkSecret())
}
