import 'server-only'
import { contentDisposition } from '#domain/attachment/file-address.ts'
import { storedFilePath } from '#services/media/store-file.ts'
import { dataDirectory } from './context.ts'
import { fileResponse, noFile } from './file-response.ts'

type File = { readonly hash: string; readonly mimeType: string; readonly fileName: string }

/** A document as a download, under its own name. */
export async function attachmentResponse(
  request: Request,
  { file, cacheControl }: { file: File | null; cacheControl: string },
): Promise<Response> {
  if (!file) return noFile()
  return fileResponse(request, {
    path: storedFilePath(dataDirectory(), file.hash),
    etag: `"${file.hash}"`,
    headers: {
      'content-type': file.mimeType === 'text/csv' ? 'text/csv; charset=utf-8' : file.mimeType,
      'content-disposition': contentDisposition(file.fileName),
      'cache-control': cacheControl,
    },
  })
}
