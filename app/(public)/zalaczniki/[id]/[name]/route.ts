import { attachmentResponse } from '#app/_server/attachment-response.ts'
import { readerContext } from '#app/_server/context.ts'
import { noFile } from '#app/_server/file-response.ts'
import { fileAddress } from '#domain/attachment/file-address.ts'
import { findPublicFile } from '#services/attachment/attachment-queries.ts'
import { decodeAddressPart } from '../../../address-part.ts'

type Context = { params: Promise<{ id: string; name: string }> }

/** Asked again each time, so that a withdrawn file is gone at the next request; unchanged it costs no bytes. */
const CACHE = 'no-cache'

/** An attachment, for as long as something public uses it. An address with a former name leads to the present one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params
  const attachmentId = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : null
  const file = attachmentId === null ? null : findPublicFile(readerContext(), attachmentId)
  if (attachmentId === null || file === null) return noFile()
  if (decodeAddressPart(name) !== file.fileName) {
    return new Response(null, { status: 301, headers: { location: fileAddress(attachmentId, file.fileName) } })
  }
  return attachmentResponse(request, { file, cacheControl: CACHE })
}
