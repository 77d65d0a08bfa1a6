import { and, eq, isNull, lte } from 'drizzle-orm'
import { accountNotices } from '#db/schema/index.ts'
import { SeeNoticesInput } from '#domain/account/account-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { requireAccount } from './account-queries.ts'

/** The owner of an account has seen what happened to it, up to a notice: what came since they opened the page stays. */
export const seeNotices = defineVerb({
  name: 'account.see-notices',
  input: SeeNoticesInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, lastNoticeId }) => {
    const isUnseen = and(
      eq(accountNotices.accountId, accountId),
      isNull(accountNotices.seenAt),
      lte(accountNotices.id, lastNoticeId),
    )
    const { changes } = tx.update(accountNotices).set({ seenAt: now }).where(isUnseen).run()
    if (changes === 0) return unchanged({ accountId })
    const subject = { kind: 'account', id: accountId } as const
    return done({ accountId }, { subject, changed: [], details: { notices: changes }, readersSee: false })
  },
})
