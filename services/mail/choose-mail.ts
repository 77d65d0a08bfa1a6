import { eq } from 'drizzle-orm'
import { unwantedMail } from '#db/schema/index.ts'
import { ChooseMailInput } from '#domain/mail/mail-input.ts'
import { mailKindsFor } from '#domain/mail/mail-kinds.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { listUnwantedMail } from './recipients.ts'

/** Which mail one's own account gets, of that which concerns its rights; of the rest the choice stays. Throws NotFound. */
export const chooseMail = defineVerb({
  name: 'account.choose-mail',
  input: ChooseMailInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, actor }, { accountId, kinds }) => {
    const former = listUnwantedMail(tx, accountId)
    const offered = mailKindsFor(actor)
    const unwanted = [
      ...former.filter((kind) => !offered.includes(kind)),
      ...offered.filter((kind) => !kinds.includes(kind)),
    ]
    if (unwanted.length === former.length && unwanted.every((kind) => former.includes(kind))) {
      return unchanged({ accountId })
    }
    tx.delete(unwantedMail).where(eq(unwantedMail.accountId, accountId)).run()
    for (const kind of unwanted) tx.insert(unwantedMail).values({ accountId, kind }).run()
    const details = { mail: offered.filter((kind) => kinds.includes(kind)) }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
