import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountRights, accounts, articles, unwantedMail } from '#db/schema/index.ts'
import type { AccountActor } from '#domain/actor.ts'
import { type ChosenMailKind, isChosenMail, type MailKind, mayGetMail } from '#domain/mail/mail-kinds.ts'
import { articleScope } from '../article/article-scope.ts'

/** Active accounts whom such mail concerns and who want it, as actors. */
export function listRecipients(db: Reader, kind: ChosenMailKind): readonly AccountActor[] {
  const unwanted = db
    .select({ accountId: unwantedMail.accountId })
    .from(unwantedMail)
    .where(eq(unwantedMail.kind, kind))
  const withoutIt = new Set(unwanted.all().map(({ accountId }) => accountId))
  return listActiveActors(db).filter((actor) => mayGetMail(actor, kind) && !withoutIt.has(actor.accountId))
}

/** Who somebody is now and where to write to; null = this mail is not for them any more. */
export function findRecipient(db: Reader, accountId: number, kind: MailKind) {
  const columns = { name: accounts.name, address: accounts.email }
  const isActive = and(eq(accounts.id, accountId), isNull(accounts.disabledAt))
  const account = db.select(columns).from(accounts).where(isActive).get()
  if (!account) return null
  const isTheirs = !isChosenMail(kind) || listRecipients(db, kind).some((one) => one.accountId === accountId)
  return isTheirs ? { accountId, ...account } : null
}

/** Whether somebody is shown this article at all. */
export function isShownArticle(db: Reader, actor: AccountActor, articleId: number): boolean {
  const which = and(eq(articles.id, articleId), articleScope(actor))
  return db.select({ id: articles.id }).from(articles).where(which).get() !== undefined
}

/** What this account does not want to get. */
export function listUnwantedMail(db: Reader, accountId: number): readonly ChosenMailKind[] {
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
