'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { resetFactors } from '#services/factor/reset-factors.ts'

export const resetFactorsAction = formAction({
  run: ({ context }, read) =>
    answerTo(resetFactors(context, { accountId: read.number('accountId') }), ({ accountId }) =>
      goTo(`/panel/konta/${accountId}`, 'factors-reset'),
    ),
})
