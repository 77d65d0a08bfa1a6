import { dataDirectory } from '#app/_server/context.ts'
import { uploadRoute } from '#app/_server/uploads.ts'
import { imageIssueLabels } from '#components/media/labels.ts'
import { tidyFileName } from '#domain/attachment/file-name.ts'
import { imageSources, STAFF_IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { MAX_IMAGE_BYTES } from '#domain/media/image-size.ts'
import { askToAddImage } from '#services/attachment/ask-to-upload.ts'
import { createMedia } from '#services/media/create-media.ts'
import { keepImage } from '#services/media/keep-image.ts'

/** A picture in: `{ mediaId, hash, name, width, height, src, srcSet, webpSrcSet }`, addresses for staff. */
export const POST = uploadRoute({
  kind: 'image',
  labels: imageIssueLabels,
  max: MAX_IMAGE_BYTES,
  ask: ({ context }) => askToAddImage(context),
  keep: async ({ context }, { bytes, name }) => {
    const kept = await keepImage(dataDirectory(), bytes)
    if (!kept.ok) return kept
    const uploadName = tidyFileName(name)
    const made = createMedia(context, { ...kept.value, uploadName })
    return made.ok ? { ok: true, value: { ...kept.value, ...made.value, name: uploadName } } : made
  },
  answer: ({ mediaId, name, ...image }) => ({
    mediaId,
    hash: image.hash,
    name,
    ...imageSources(image, STAFF_IMAGE_ADDRESS),
  }),
  page: '/panel/pliki',
  done: 'image-added',
})
