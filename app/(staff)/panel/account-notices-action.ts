'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { seeNotices } from '#services/account/see-notices.ts'

export const seeNoticesAction = formAction({
  run: ({ context, account }, read) =>
    answerTo(seeNotices(context, { accountId: account.id, lastNoticeId: read.number('lastNoticeId') }), () =>
      goTo('/panel', 'notices-seen'),
    ),
})
