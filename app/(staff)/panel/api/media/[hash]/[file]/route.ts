import { imageResponse } from '#app/_server/image-response.ts'
import { staffRoute } from '#app/_server/staff-route.ts'
import { holdsAnyRight } from '#domain/permissions.ts'
import { findImage } from '#services/media/media-queries.ts'

/** Any image, for whoever writes: public addresses know no session, so drafts and the library show their images from here. */
export const GET = staffRoute<{ hash: string; file: string }>({
  may: holdsAnyRight,
  run: ({ context }, request, { hash, file }) =>
    imageResponse(request, { image: findImage(context, hash), name: file, cacheControl: 'no-store' }),
})
