import type { Reader } from '#db/client.ts'
import { accountNotices, mailOutbox } from '#db/schema/index.ts'
import type { NoticeKind } from '#domain/account/notice-kinds.ts'

type Told = {
  readonly accountId: number
  readonly kind: NoticeKind
  /** When it happened, ms UTC. */
  readonly at: number
  /** The account of whoever did it; left out: the person themselves, or nobody with an account. */
  readonly by?: number | null
  /** The e-mail address that the account had until now: told too, for somebody else may read at the new one. */
  readonly formerAddress?: string
}

/**
 * Tells somebody what happened to their account, as part of whatever happened: by mail, which nobody can switch off, and on
 * their dashboard until they have seen it.
 */
export function tellPerson(tx: Reader, { accountId, kind, at, by = null, formerAddress }: Told): void {
  const byAccountId = by === accountId ? null : by
  const { noticeId } = tx
    .insert(accountNotices)
    .values({ accountId, kind, happenedAt: at, byAccountId })
    .returning({ noticeId: accountNotices.id })
    .get()
  const row = { accountId, noticeId, createdAt: at, stateAt: at, tryAt: at }
  tx.insert(mailOutbox)
    .values({ ...row, kind: 'account-notice' })
    .run()
  if (formerAddress === undefined) return
  tx.insert(mailOutbox)
    .values({ ...row, kind: 'former-address', toAddress: formerAddress })
    .run()
}
