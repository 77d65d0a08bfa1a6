'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { sendTrialMail } from '#services/mail/send-trial-mail.ts'
import { leaveMail, sendMailAgain } from '#services/mail/settle-mail.ts'

export const sendMailAgainAction = formAction({
  run: ({ context }, read) =>
    answerTo(sendMailAgain(context, { mailId: read.number('mailId') }), () => goTo('/panel/stan', 'mail-queued')),
})

/** To whoever asks for it. */
export const sendTrialMailAction = formAction({
  run: ({ context, account }) =>
    answerTo(sendTrialMail(context, { accountId: account.id }), () => goTo('/panel/stan', 'mail-queued')),
})

export const leaveMailAction = formAction({
  run: ({ context }, read) =>
    answerTo(leaveMail(context, { mailId: read.number('mailId') }), () => goTo('/panel/stan', 'mail-left')),
})
