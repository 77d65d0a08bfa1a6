import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { roleWords } from '#domain/account/role-words.ts'

/** Unit and position of an account now, never its name. Null for nobody, and for an account that has neither. */
export function roleOf(db: Reader, accountId: number | null): string | null {
  if (accountId === null) return null
  const account = db
    .select({ unit: accounts.unit, position: accounts.position })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .get()
  return account ? roleWords(account) : null
}

/** Whoever asked for something, then whoever approved it; two of one unit and position are said once. */
export function rolesOf(db: Reader, accountIds: readonly (number | null)[]): string | null {
  const roles = accountIds.map((id) => roleOf(db, id)).filter((role) => role !== null)
  return roles.length === 0 ? null : [...new Set(roles)].join('; ')
}
