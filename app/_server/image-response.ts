import 'server-only'
import { imageFormats, type KeptImage, parseImageFile } from '#domain/media/image-address.ts'
import { keptImagePath } from '#services/media/image-paths.ts'
import { makeMissingWidth } from '#services/media/make-missing-width.ts'
import { dataDirectory } from './context.ts'
import { fileResponse, noFile } from './file-response.ts'

/** The file that the last part of an address names, of an image that the asker may see. */
export async function imageResponse(
  request: Request,
  { image, name, cacheControl }: { image: KeptImage | null; name: string; cacheControl: string },
): Promise<Response> {
  const file = image && parseImageFile(name, image)
  if (!image || !file) return noFile()
  return fileResponse(request, {
    path: keptImagePath(dataDirectory(), image.hash, file),
    make: () => makeMissingWidth(dataDirectory(), image, file),
    etag: `"${image.hash}-${name}"`,
    headers: { 'content-type': imageFormats[file.format].mimeType, 'cache-control': cacheControl },
  })
}
