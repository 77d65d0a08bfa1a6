'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { changeAct } from '#services/legal-act/change-act.ts'
import { createAct } from '#services/legal-act/create-act.ts'
import { actSentences, readAct } from './act-form.ts'

const sentences = actSentences()

export const createActAction = formAction({
  sentences,
  run: ({ context }, read) => answerTo(createAct(context, readAct(read)), () => goTo('/panel/akty', 'akt-dodany')),
})

export const changeActAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const input = {
      actId: read.number('actId'),
      seenLockVersion: read.number('seenLockVersion'),
      ...readAct(read),
    }
    return answerTo(changeAct(context, input), () => goTo('/panel/akty', 'akt-zmieniony'))
  },
})
