import { attachmentResponse } from '#app/_server/attachment-response.ts'
import { readerContext } from '#app/_server/context.ts'
import { findPreviewFile } from '#services/preview/public-preview.ts'

type Context = { params: Promise<{ secret: string; id: string; name: string }> }

/** A file of the text behind a link, as it was then, for as long as the link works; its name in the address is for people. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { secret, id } = await params
  const file = findPreviewFile(readerContext(), secret, Number(id))
  return attachmentResponse(request, { file, cacheControl: 'no-store' })
}
