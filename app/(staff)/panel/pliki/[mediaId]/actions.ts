'use server'
import { dataDirectory } from '#app/_server/context.ts'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { replacementSentences } from '#components/media/labels.ts'
import { parseImageTurn } from '#domain/media/image-turn.ts'
import { creditMedia } from '#services/media/credit-media.ts'
import { turnMedia } from '#services/media/turn-media.ts'

const pageOf = (mediaId: number) => `/panel/pliki/${mediaId}`

export const creditMediaAction = formAction({
  run: ({ context }, read) => {
    const mediaId = read.number('mediaId')
    const said = { credit: read.optional('credit'), licence: read.optional('licence') }
    return answerTo(creditMedia(context, { mediaId, seenLockVersion: read.number('seenLockVersion'), ...said }), () =>
      goTo(pageOf(mediaId), 'image-credited'),
    )
  },
})

export const turnMediaAction = formAction({
  sentences: replacementSentences,
  run: async ({ context }, read) => {
    const mediaId = read.number('mediaId')
    const turned = { mediaId, seenLockVersion: read.number('seenLockVersion'), turn: parseImageTurn(read.text('turn')) }
    return answerTo(await turnMedia(context, dataDirectory(), turned), () => goTo(pageOf(mediaId), 'image-turned'))
  },
})
