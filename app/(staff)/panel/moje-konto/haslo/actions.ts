'use server'
import { headers } from 'next/headers'
import { renewSessionCookie } from '#app/_server/auth.ts'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { findStaffAnyPassword } from '#app/_server/staff.ts'
import { passwordSentences } from '#components/account/labels.ts'
import { changeOwnPassword } from '#services/account/change-own-password.ts'

export const changePasswordAction = formAction({
  sentences: passwordSentences,
  fields: { currentPassword: 'password', newPassword: 'new-password', repeatedPassword: 'repeated-password' },
  find: findStaffAnyPassword,
  run: async ({ context, session }, read) => {
    const changed = await changeOwnPassword(context, {
      currentPassword: read.text('password'),
      newPassword: read.text('new-password'),
      repeatedPassword: read.text('repeated-password'),
      clientAddress: (await headers()).get('x-komunikat-client') ?? '',
      sessionId: session.sessionId,
    })
    if (changed.ok && changed.value.token !== null) await renewSessionCookie(changed.value.token)
    return answerTo(changed, () => goTo('/panel', 'password-changed'))
  },
})
