'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { deleteAttachment } from '#services/attachment/delete-attachment.ts'
import { bringBackMedia } from '#services/media/bring-back-media.ts'
import { deleteMedia } from '#services/media/delete-media.ts'

const sentences = { 'in-use': 'Nie usunięto: jest już używany. Otwórz listę ponownie, żeby zobaczyć gdzie.' }

export const deleteMediaAction = formAction({
  sentences,
  run: ({ context }, read) =>
    answerTo(deleteMedia(context, { mediaId: read.number('mediaId') }), () => goTo('/panel/pliki', 'image-deleted')),
})

export const bringBackMediaAction = formAction({
  run: ({ context }, read) =>
    answerTo(bringBackMedia(context, { mediaId: read.number('mediaId') }), () =>
      goTo('/panel/pliki', 'image-brought-back'),
    ),
})

export const deleteAttachmentAction = formAction({
  sentences,
  run: ({ context }, read) =>
    answerTo(deleteAttachment(context, { attachmentId: read.number('attachmentId') }), () =>
      goTo('/panel/pliki/zalaczniki', 'file-deleted'),
    ),
})
