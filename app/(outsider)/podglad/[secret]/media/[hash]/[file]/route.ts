import { readerContext } from '#app/_server/context.ts'
import { imageResponse } from '#app/_server/image-response.ts'
import { findPreviewImage } from '#services/preview/public-preview.ts'

type Context = { params: Promise<{ secret: string; hash: string; file: string }> }

/** An image of the text behind a link, for as long as the link works. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { secret, hash, file } = await params
  const image = findPreviewImage(readerContext(), secret, hash)
  return imageResponse(request, { image, name: file, cacheControl: 'no-store' })
}
