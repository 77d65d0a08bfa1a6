'use server'
import { answerTo, formAction } from '#app/_server/form-action.ts'
import { waiverSentences } from '#components/waiver/labels.ts'
import { endWaiver } from '#services/article/end-waiver.ts'
import { waiveCheck } from '#services/article/waive-check.ts'
import { readWaiver } from './waiver-form.ts'

export const waiveCheckAction = formAction({
  sentences: waiverSentences,
  fields: { check: 'finding' },
  run: ({ context }, read) =>
    answerTo(waiveCheck(context, readWaiver(read)), () => ({
      kind: 'stay',
      message: 'Zapisano odstępstwo. Do tego dnia to miejsce nie zatrzyma publikacji.',
    })),
})

export const endWaiverAction = formAction({
  run: ({ context }, read) =>
    answerTo(endWaiver(context, { waiverId: read.number('waiverId') }), () => ({
      kind: 'stay',
      message: 'Zakończono odstępstwo.',
    })),
})
