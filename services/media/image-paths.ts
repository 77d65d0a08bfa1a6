import { join } from 'node:path'
import { type ImageFormat, imageFileName } from '#domain/media/image-address.ts'

/** Where images lie, and where they are before they are whole. */
export const imagesFolder = (dataDirectory: string) => join(dataDirectory, 'media')
export const unfinishedFolder = (dataDirectory: string) => join(imagesFolder(dataDirectory), 'new')

/** The folder of one image: a file for each width and format. */
export function imageFolder(dataDirectory: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('Not a SHA-256 in hexadecimal')
  return join(imagesFolder(dataDirectory), hash.slice(0, 2), hash)
}

export function keptImagePath(
  dataDirectory: string,
  hash: string,
  file: { width: number; format: ImageFormat },
): string {
  return join(imageFolder(dataDirectory, hash), imageFileName(file.width, file.format))
}
