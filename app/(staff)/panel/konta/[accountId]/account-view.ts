import { notFound } from 'next/navigation'
import type { Staff } from '#app/_server/staff.ts'
import { findAccount, listRights } from '#services/account/account-queries.ts'
import { lastSignIns, listOpenSessions } from '#services/session/session-queries.ts'

/** Everything an administrator sees of an account; one that is not there answers 404. */
export function findAccountView({ context, session }: Staff, accountId: number) {
  const { db, now } = context
  const found = findAccount(db, accountId)
  if (!found) notFound()
  // The hash stays where it is: not even a page of the panel needs it.
  const { passwordHash: _, ...account } = found
  return {
    account: { ...account, rights: listRights(db, accountId) },
    sessions: listOpenSessions(db, accountId, now).map((open) => ({ ...open, isThis: open.id === session.sessionId })),
    lastSignInAt: lastSignIns(db).get(accountId) ?? null,
  }
}
