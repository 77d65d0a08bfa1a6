'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { changeHelpline } from '#services/helpline/change-helpline.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { orderHelplines } from '#services/helpline/order-helplines.ts'
import { readChangedHelpline, readHelpline, readOrder, helplineSentences as sentences } from './helpline-form.ts'

const LIST = '/panel/infolinie'

export const createHelplineAction = formAction({
  sentences,
  run: ({ context }, read) => answerTo(createHelpline(context, readHelpline(read)), () => goTo(LIST, 'helpline-added')),
})

export const changeHelplineAction = formAction({
  sentences,
  run: ({ context }, read) =>
    answerTo(changeHelpline(context, readChangedHelpline(read)), () => goTo(LIST, 'helpline-changed')),
})

export const orderHelplinesAction = formAction({
  sentences,
  run: ({ context }, read) =>
    answerTo(orderHelplines(context, readOrder(read)), () => ({ kind: 'stay', message: 'Zmieniono kolejność.' })),
})
