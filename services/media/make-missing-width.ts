import { randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { formatsOf, type ImageFormat, type KeptImage } from '#domain/media/image-address.ts'
import type { Pixels } from './decode-image.ts'
import { syncFolder, writeSynced } from './durable-file.ts'
import { encodeImage, mannerOf } from './encode-image.ts'
import { keptImagePath, unfinishedFolder } from './image-paths.ts'
import { turns } from './turns.ts'

type Wanted = { readonly width: number; readonly format: ImageFormat }

/** Making one takes some 20 ms of a core; uploads wait for none of it, and it for none of them. */
const oneAtATime = turns(1)
const inProgress = new Map<string, Promise<Buffer | null>>()

/**
 * A file that an image kept by an earlier release lacks, made from its master and kept for the next who asks. All who ask
 * meanwhile share the one making. A disk that takes nothing in changes nothing for this reader; the next ask makes it again.
 * Null = the master is not there either.
 */
export function makeMissingWidth(dataDirectory: string, image: KeptImage, wanted: Wanted): Promise<Buffer | null> {
  const path = keptImagePath(dataDirectory, image.hash, wanted)
  const begun = inProgress.get(path) ?? oneAtATime(() => make(dataDirectory, image, wanted))
  inProgress.set(path, begun)
  return begun.finally(() => inProgress.delete(path))
}

async function make(dataDirectory: string, image: KeptImage, wanted: Wanted): Promise<Buffer | null> {
  const [, fallback] = formatsOf(image)
  const master = keptImagePath(dataDirectory, image.hash, { width: image.width, format: fallback })
  const pixels = await smallerPixels(master, { width: wanted.width, kind: fallback === 'png' ? 'png' : 'jpeg' })
  if (pixels === null) return null
  const bytes = await encodeImage(pixels, { ...wanted, manner: await mannerOf(pixels) })
  await keep(
    bytes,
    join(unfinishedFolder(dataDirectory), randomUUID()),
    keptImagePath(dataDirectory, image.hash, wanted),
  )
  return bytes
}

/** Read row by row and made smaller meanwhile: the whole master is never in memory. */
async function smallerPixels(
  master: string,
  { width, kind }: { readonly width: number; readonly kind: Pixels['kind'] },
): Promise<Pixels | null> {
  try {
    const { data, info } = await sharp(master, { sequentialRead: true })
      .resize({ width, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, raw: { width: info.width, height: info.height, channels: info.channels }, kind }
  } catch {
    // An image that was deleted a moment ago, or a row without its file.
    return null
  }
}

async function keep(bytes: Buffer, unfinished: string, path: string): Promise<void> {
  try {
    await writeSynced(unfinished, bytes)
    await rename(unfinished, path)
    await syncFolder(dirname(path))
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined)
  }
}
