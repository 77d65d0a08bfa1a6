'use server'
import { refresh } from 'next/cache'
import { siteUrl } from '#app/_server/context.ts'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { previewAddress } from '#domain/preview/preview-link.ts'
import { createPreview } from '#services/preview/create-preview.ts'
import { revokePreview } from '#services/preview/revoke-preview.ts'

/** The address is shown once: its secret is kept nowhere. */
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
      ({ articleId, secret }) => {
        // The list below the form has it from now on.
        refresh()
        return {
          kind: 'secret',
          message: 'Odnośnik jest gotowy. Skopiuj go teraz: drugi raz się nie pokaże.',
          value: `${siteUrl()}${previewAddress(secret)}`,
          next: { href: `/panel/artykuly/${articleId}/podglady`, label: 'Wróć do odnośników' },
        }
      },
    ),
})

export const revokePreviewAction = formAction({
  run: ({ context }, read) =>
    answerTo(revokePreview(context, { previewId: read.number('previewId') }), ({ articleId }) =>
      goTo(`/panel/artykuly/${articleId}/podglady`, 'preview-revoked'),
    ),
})
