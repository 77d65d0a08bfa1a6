import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { AskForLinkInput } from '#domain/account/password-link-input.ts'
import { maySetPasswordByLink } from '#domain/permissions.ts'
import type { SystemContext } from '../context.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged, type VerbResult } from '../outcome.ts'
import { beginAttempt } from '../session/sign-in-failures.ts'
import { putLink } from './put-link.ts'

type Asked = { readonly email: string; readonly clientAddress: string }

/**
 * „Nie pamiętam hasła”. The same answer for every address, after the same number of tries: what is asked too often gets no
 * mail, and is noted (session/throttled-sign-ins.ts). Refuses only what is no address.
 */
export function askForLink(context: SystemContext, { email, clientAddress }: Asked): VerbResult<null> {
  const parsed = AskForLinkInput.safeParse({ email })
  if (parsed.success) {
    const attempt = { account: parsed.data.email, accountId: null, clientAddress, isForgotten: true }
    if (beginAttempt(context.db, attempt, context.now).wait > 0) return { ok: true, value: null }
  }
  return mailLink(context, { email })
}

/** `unchanged` where there is no such account, or it is closed. */
export const mailLink = defineVerb({
  name: 'account.ask-for-link',
  input: AskForLinkInput,
  load: ({ tx }, { email }) =>
    tx
      .select({ id: accounts.id, disabledAt: accounts.disabledAt })
      .from(accounts)
      .where(eq(accounts.email, email))
      .get() ?? null,
  allow: maySetPasswordByLink,
  run: ({ tx, now }, _, account) => {
    if (account === null || account.disabledAt !== null) return unchanged(null)
    putLink(tx, { accountId: account.id, purpose: 'forgotten', isMailed: true, now })
    const subject = { kind: 'account', id: account.id } as const
    return done(null, { subject, changed: [], details: { linkPurpose: 'forgotten' }, readersSee: false })
  },
})
