'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { changeLegalAct } from '#services/legal-act/change-legal-act.ts'
import { createLegalAct } from '#services/legal-act/create-legal-act.ts'
import { legalActSentences, readLegalAct } from './legal-act-form.ts'

const sentences = legalActSentences()

export const createLegalActAction = formAction({
  sentences,
  run: ({ context }, read) =>
    answerTo(createLegalAct(context, readLegalAct(read)), () => goTo('/panel/akty', 'legal-act-added')),
})

export const changeLegalActAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const input = {
      legalActId: read.number('legalActId'),
      seenLockVersion: read.number('seenLockVersion'),
      ...readLegalAct(read),
    }
    return answerTo(changeLegalAct(context, input), () => goTo('/panel/akty', 'legal-act-changed'))
  },
})
