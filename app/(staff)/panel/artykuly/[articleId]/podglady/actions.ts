'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { createPreview } from '#services/preview/create-preview.ts'
import { revokePreview } from '#services/preview/revoke-preview.ts'
import { madeLink } from './made-link.ts'

export const createPreviewAction = formAction({
  sentences: { 'not-days': 'Wybierz od 1 do 7 dni.' },
  run: ({ context }, read) =>
    answerTo(
      createPreview(context, {
        articleId: read.number('articleId'),
        version: read.text('version'),
        days: read.number('days'),
        intendedFor: read.optional('intendedFor'),
      }),
      madeLink,
    ),
})

export const revokePreviewAction = formAction({
  run: ({ context }, read) =>
    answerTo(revokePreview(context, { previewId: read.number('previewId') }), ({ articleId }) =>
      goTo(`/panel/artykuly/${articleId}/podglady`, 'preview-revoked'),
    ),
})
