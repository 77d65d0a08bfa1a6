import { readerContext } from '#app/_server/context.ts'
import { imageResponse, PUBLIC_IMAGE_CACHE } from '#app/_server/image-response.ts'
import { findPublicImage } from '#services/media/media-queries.ts'

type Context = { params: Promise<{ hash: string; file: string }> }

/** An image, for as long as something public shows it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, file } = await params
  return imageResponse(request, {
    image: findPublicImage(readerContext(), hash),
    name: file,
    cacheControl: PUBLIC_IMAGE_CACHE,
  })
}
