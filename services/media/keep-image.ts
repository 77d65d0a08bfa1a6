import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Issue } from '#domain/issue.ts'
import { type ImageFormat, imageFileName, imageFormats, type KeptImage } from '#domain/media/image-address.ts'
import type { ImageIssueKey } from '#domain/media/image-kind.ts'
import { imageWidths, MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS } from '#domain/media/image-size.ts'
import type { ImageTurn } from '#domain/media/image-turn.ts'
import type { KeptMaster } from '#domain/media/media-input.ts'
import { decodeImage, type Pixels } from './decode-image.ts'
import { keepFromRemoval, syncFolder, writeSynced } from './durable-file.ts'
import { encodeImage, type Manner, mannerOf } from './encode-image.ts'
import { imageFolder, imagesFolder, unfinishedFolder } from './image-paths.ts'
import { turnedPixels } from './turned-pixels.ts'
import { turns } from './turns.ts'

type ImageVerdict =
  | { readonly ok: true; readonly value: KeptMaster }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Decoding takes up to 160 MB for a moment (40 Mpx of four bytes), so one image is decoded at a time. */
const oneAtATime = turns(1)

/**
 * Makes an uploaded picture ours: decoded, rendered again at every width, kept under the SHA-256 of its master. All files
 * of an image get their lasting place in one rename, before any row speaks of them.
 * Issues: `file:` and a reason of `imageIssueKeys`. Throws when the disk refuses.
 */
export function keepImage(dataDirectory: string, bytes: Uint8Array): Promise<ImageVerdict> {
  return oneAtATime(async () => {
    const decoded = await decodeImage(bytes)
    if (!decoded.ok) return { ok: false, issues: [toIssue(decoded.reason)] }
    return { ok: true, value: await keepPixels(dataDirectory, decoded.pixels) }
  })
}

/** The same of a picture of ours, turned: another picture, under a hash of its own. Throws when its file is not there. */
export function keepTurned(dataDirectory: string, image: KeptImage, turn: ImageTurn): Promise<KeptMaster> {
  return oneAtATime(async () => keepPixels(dataDirectory, await turnedPixels(dataDirectory, image, turn)))
}

async function keepPixels(dataDirectory: string, pixels: Pixels): Promise<KeptMaster> {
  const manner = await mannerOf(pixels)
  const { width, height } = pixels.raw
  const master = await encodeImage(pixels, { width, format: manner.fallback, manner })
  const hash = createHash('sha256').update(master).digest('hex')
  const folder = imageFolder(dataDirectory, hash)
  if (existsSync(folder)) keepFromRemoval(folder)
  else await writeImage(folder, dataDirectory, { pixels, manner, master })
  return { hash, mimeType: imageFormats[manner.fallback].mimeType, width, height, bytes: master.byteLength }
}

async function writeImage(
  folder: string,
  dataDirectory: string,
  { pixels, manner, master }: { pixels: Pixels; manner: Manner; master: Buffer },
): Promise<void> {
  const unfinished = join(unfinishedFolder(dataDirectory), randomUUID())
  const formats: readonly ImageFormat[] = ['webp', manner.fallback]
  try {
    for (const width of imageWidths(pixels.raw.width)) {
      for (const format of formats) {
        const isMaster = width === pixels.raw.width && format === manner.fallback
        const bytes = isMaster ? master : await encodeImage(pixels, { width, format, manner })
        await writeSynced(join(unfinished, imageFileName(width, format)), bytes)
      }
    }
    await syncFolder(unfinished)
    await mkdir(dirname(folder), { recursive: true })
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another process of ours kept the same picture a moment ago.
    if (!existsSync(folder)) throw error
  }
  for (const one of [dirname(folder), imagesFolder(dataDirectory), dataDirectory]) await syncFolder(one)
}

const limits: Partial<Record<ImageIssueKey, number>> = {
  'too-large': MAX_IMAGE_BYTES,
  'too-many-pixels': MAX_IMAGE_PIXELS,
}

function toIssue(reason: ImageIssueKey): Issue {
  const max = limits[reason]
  return { field: 'file', key: reason, ...(max !== undefined && { context: { max } }) }
}
