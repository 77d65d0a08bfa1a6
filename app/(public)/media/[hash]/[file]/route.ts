import { readerContext } from '#app/_server/context.ts'
import { imageResponse } from '#app/_server/image-response.ts'
import { findPublicImage } from '#services/media/media-queries.ts'

type Context = { params: Promise<{ hash: string; file: string }> }

/**
 * The bytes behind an address never change, so whoever has them keeps them. A cache shared by readers asks again after a
 * minute, so that the image of a withdrawn text does not outlive it there.
 */
const CACHE = 'public, max-age=31536000, s-maxage=60, immutable'

/** An image, for as long as something public shows it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, file } = await params
  return imageResponse(request, { image: findPublicImage(readerContext(), hash), name: file, cacheControl: CACHE })
}
