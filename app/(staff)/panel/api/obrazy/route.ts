import { dataDirectory } from '#app/_server/context.ts'
import { staffRoute } from '#app/_server/staff-route.ts'
import { uploadRoute } from '#app/_server/uploads.ts'
import { imageIssueLabels } from '#components/media/labels.ts'
import type { LibraryImage, LibraryPage } from '#components/media/library-image.ts'
import { tidyFileName } from '#domain/attachment/file-name.ts'
import { imageSources, STAFF_IMAGE_ADDRESS, smallImageSources } from '#domain/media/image-address.ts'
import { MAX_IMAGE_BYTES } from '#domain/media/image-size.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { askToAddImage } from '#services/attachment/ask-to-upload.ts'
import { listAltsOfImage } from '#services/media/alts-of-images.ts'
import { createMedia } from '#services/media/create-media.ts'
import { keepImage } from '#services/media/keep-image.ts'
import { type ListedImage, listImages } from '#services/media/list-images.ts'
import { fileListQuery } from '../../pliki/file-list-query.ts'

/** Images on one page of a chooser: a grid of two, three or four columns is full. */
const CHOOSER_PAGE_SIZE = 12

/**
 * Images of the library for a chooser, newest first: `{ total, page, pages, images }` (components/media/library-image.ts).
 * `q`: words; `pokaz`: a filter (domain/media/image-filter.ts); `strona`: from 1. With `numer` of an image, what its uses
 * have called it: `{ alts }`.
 */
export const GET = staffRoute({
  may: mayWriteArticles,
  run: ({ context }, request) => {
    const { searchParams } = new URL(request.url)
    const number = /^\d{1,15}$/.exec(searchParams.get('numer') ?? '')?.[0]
    if (number !== undefined) return Response.json({ alts: listAltsOfImage(context, Number(number)) })
    const { words, page, filter } = fileListQuery(Object.fromEntries(searchParams))
    const { images, ...place } = listImages(context, { words, page, filter, pageSize: CHOOSER_PAGE_SIZE })
    return Response.json({ ...place, images: images.map(libraryImage) } satisfies LibraryPage)
  },
})

function libraryImage({ mediaId, uploadName, uses, alts, ...image }: ListedImage): LibraryImage {
  const { src, width, height } = imageSources(image, STAFF_IMAGE_ADDRESS)
  const thumbnail = smallImageSources(image, STAFF_IMAGE_ADDRESS)
  return { mediaId, name: uploadName, src, width, height, thumbnail, alts, uses: uses.length }
}

/** A picture in: `{ mediaId, hash, name, width, height, src, srcSet, webpSrcSet, thumbnail }`, addresses for staff. */
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
