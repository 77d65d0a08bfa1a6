import { found } from '#app/_server/record-address.ts'
import type { Staff } from '#app/_server/staff.ts'
import { requireAccountForStaff } from '#services/account/account-queries.ts'
import { findOidcLinkForStaff } from '#services/oidc/oidc-queries.ts'
import { lastSignInsForStaff, listOpenSessions } from '#services/session/session-queries.ts'

/** Everything an administrator sees of an account; one that is not there answers 404. */
export function findAccountView({ context, session }: Staff, accountId: number) {
  return {
    account: found(() => requireAccountForStaff(context, accountId)),
    sessions: listOpenSessions(context, accountId).map((open) => ({
      ...open,
      isThis: open.id === session.sessionId,
    })),
    lastSignInAt: lastSignInsForStaff(context).get(accountId) ?? null,
    oidcLinkedAt: findOidcLinkForStaff(context, accountId),
  }
}
