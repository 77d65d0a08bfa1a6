import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountRights, accounts } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import { accountOf } from '../account-of.ts'

/** Whether anybody else could decide on a choice of the portal: another active account with the right of administrators. */
export function isThereAnotherAdministrator(db: Reader, actor: Actor): boolean {
  const other = db
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(accountRights, and(eq(accountRights.accountId, accounts.id), eq(accountRights.right, 'administrator')))
    .where(and(isNull(accounts.disabledAt), ne(accounts.id, accountOf(actor) ?? 0)))
    .limit(1)
    .get()
  return other !== undefined
}
