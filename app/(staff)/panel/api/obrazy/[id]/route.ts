import { dataDirectory } from '#app/_server/context.ts'
import type { Staff } from '#app/_server/staff.ts'
import { uploadRoute } from '#app/_server/uploads.ts'
import { imageIssueLabels, replacementSentences } from '#components/media/labels.ts'
import { tidyFileName } from '#domain/attachment/file-name.ts'
import { imageSources, STAFF_IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { MAX_IMAGE_BYTES } from '#domain/media/image-size.ts'
import { askToReplaceImage } from '#services/attachment/ask-to-upload.ts'
import { keepImage } from '#services/media/keep-image.ts'
import { replaceMedia } from '#services/media/replace-media.ts'

type Params = { readonly id: string }

/** Another picture in the place of an image; `seenLockVersion` comes in the form or in the query. */
export const POST = uploadRoute({
  kind: 'image',
  labels: { ...imageIssueLabels, ...replacementSentences },
  max: MAX_IMAGE_BYTES,
  ask: ({ context }: Staff, { id }: Params) => askToReplaceImage(context, Number(id)),
  keep: async ({ context }, { bytes, name, field }, { id }: Params) => {
    const kept = await keepImage(dataDirectory(), bytes)
    if (!kept.ok) return kept
    const uploadName = tidyFileName(name)
    const seenLockVersion = Number(field('seenLockVersion'))
    const made = replaceMedia(context, { mediaId: Number(id), seenLockVersion, ...kept.value, uploadName })
    return made.ok ? { ok: true, value: { ...kept.value, ...made.value, name: uploadName } } : made
  },
  answer: ({ mediaId, name, ...image }) => ({ mediaId, name, ...imageSources(image, STAFF_IMAGE_ADDRESS) }),
  page: '/panel/pliki',
  done: 'image-replaced',
})
