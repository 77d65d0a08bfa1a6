import { eq } from 'drizzle-orm'
import { mailOutbox } from '#db/schema/index.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { SettleMailInput } from '#domain/mail/mail-input.ts'
import type { MailState } from '#domain/mail/mail-state.ts'
import { maySettleMail } from '#domain/permissions.ts'
import { defineVerb, type VerbName, type VerbScope } from '../define-verb.ts'
import { done } from '../outcome.ts'

/** Mail that nobody knows to have arrived, or that was refused, is sent once more. Throws NotFound; Forbidden; Conflict (settled already). */
export const sendMailAgain = settling('mail.send-again', 'waiting')

/** It is not sent, and nobody is warned of it any more. Throws as `sendMailAgain`. */
export const leaveMail = settling('mail.leave', 'left')

function settling(name: VerbName, state: Extract<MailState, 'waiting' | 'left'>) {
  return defineVerb({
    name,
    input: SettleMailInput,
    load: requireMail,
    allow: maySettleMail,
    run: ({ tx, now }, { mailId }, mail) => {
      if (mail.state !== 'uncertain' && mail.state !== 'given-up')
        throw new Conflict(`The mail ${mailId} is ${mail.state}`)
      tx.update(mailOutbox)
        .set({
          ...{ state, createdAt: now, stateAt: now, tryAt: now, tries: 0 },
          ...(state === 'left' && { toAddress: null }),
        })
        .where(eq(mailOutbox.id, mailId))
        .run()
      const details = { mail: mailId, kind: mail.kind, was: mail.state }
      const subject = { kind: 'account', id: mail.accountId } as const
      return done({ mailId }, { subject, changed: [], details, readersSee: false })
    },
  })
}

function requireMail({ tx }: VerbScope, { mailId }: { readonly mailId: number }) {
  const mail = tx.select().from(mailOutbox).where(eq(mailOutbox.id, mailId)).get()
  if (!mail) throw new NotFound(`There is no mail ${mailId}`)
  return mail
}
