import type { Database } from '#db/client.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { systemContext } from '../context.ts'
import { createAccount } from './create-account.ts'
import { generatePassword, hashPassword } from './password.ts'

/** The first account when the operator names none: with the password printed, there is always a way in. */
const FIRST_ADMINISTRATOR = 'administrator@komunikat.localhost'

export type FirstAdministrator = {
  readonly email: string
  readonly password: string
  readonly hash: string
  /** Printed where others may read it: to be changed at the first sign-in, and good for a time only. */
  readonly isGenerated: boolean
}

/** Takes its time over the password: before the transaction that creates the account. */
export async function prepareFirstAdministrator(admin: PortalConfig['admin']): Promise<FirstAdministrator> {
  const { email, password } = admin ?? { email: FIRST_ADMINISTRATOR, password: generatePassword() }
  return { email, password, hash: await hashPassword(password), isGenerated: admin === null }
}

/** Creates the account, with all rights. Throws Error with the issues of a refusal. */
export function createFirstAdministrator(
  db: Database,
  now: number,
  { email, hash, isGenerated }: FirstAdministrator,
): void {
  const created = createAccount(systemContext(db, now, 'first-administrator'), {
    email,
    name: 'Administrator',
    unit: null,
    position: null,
    rights: ['author', 'editor', 'administrator'],
    passwordHash: hash,
    mustChangePassword: isGenerated,
  })
  if (!created.ok) throw new Error(`The first account was refused: ${JSON.stringify(created.issues)}`)
}
