import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountRights, accounts, unwantedMail } from '#db/schema/index.ts'
import type { AccountActor } from '#domain/actor.ts'
import { type MailKind, mayGetMail } from '#domain/mail/mail-kinds.ts'

/** Active accounts whom such mail concerns and who want it, as actors. */
export function listRecipients(db: Reader, kind: MailKind): readonly AccountActor[] {
  const unwanted = db
    .select({ accountId: unwantedMail.accountId })
    .from(unwantedMail)
    .where(eq(unwantedMail.kind, kind))
  const withoutIt = new Set(unwanted.all().map(({ accountId }) => accountId))
  return listActiveActors(db).filter((actor) => mayGetMail(actor, kind) && !withoutIt.has(actor.accountId))
}

/** Who somebody is now, with the address to write to; null = this mail is not for them any more. */
export function findRecipient(db: Reader, accountId: number, kind: MailKind) {
  const actor = listRecipients(db, kind).find((one) => one.accountId === accountId)
  const columns = { name: accounts.name, address: accounts.email }
  const account = db.select(columns).from(accounts).where(eq(accounts.id, accountId)).get()
  return actor && account ? { actor, ...account } : null
}

/** What this account does not want to get. */
export function listUnwantedMail(db: Reader, accountId: number): readonly MailKind[] {
  const which = eq(unwantedMail.accountId, accountId)
  const rows = db.select({ kind: unwantedMail.kind }).from(unwantedMail).where(which).all()
  return rows.map(({ kind }) => kind)
}

function listActiveActors(db: Reader): readonly AccountActor[] {
  const held = db
    .select({ accountId: accounts.id, right: accountRights.right })
    .from(accounts)
    .innerJoin(accountRights, and(eq(accountRights.accountId, accounts.id), isNull(accounts.disabledAt)))
    .orderBy(accounts.id)
    .all()
  const rightsOf = Map.groupBy(held, ({ accountId }) => accountId)
  return [...rightsOf].map(([accountId, rows]) => ({
    kind: 'account',
    accountId,
    rights: new Set(rows.map(({ right }) => right)),
  }))
}
