import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountNotices, accounts } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** So many are shown at once; the others when these were seen. */
const SHOWN = 10

/** What happened to the account of whoever asks and they have not said to have seen, the first first. */
export const listUnseenNotices = defineStaffQuery(({ db, actor }) =>
  noticesOf(db)
    .where(and(isNull(accountNotices.seenAt), eq(accountNotices.accountId, actor.accountId)))
    .orderBy(asc(accountNotices.id))
    .limit(SHOWN)
    .all(),
)

/** For the mail about them. */
export function listNotices(db: Reader, ids: readonly number[]) {
  return noticesOf(db)
    .where(inArray(accountNotices.id, [...ids]))
    .orderBy(asc(accountNotices.id))
    .all()
}

function noticesOf(db: Reader) {
  const { id, kind, happenedAt } = accountNotices
  return db
    .select({ id, kind, happenedAt, by: accounts.name })
    .from(accountNotices)
    .leftJoin(accounts, eq(accounts.id, accountNotices.byAccountId))
}
