import { type ImageIssueKey, type ImageKind, imageKind } from '#domain/media/image-kind.ts'
import { MASTER_BOX, MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS } from '#domain/media/image-size.ts'
import { sharp } from './image-library.ts'

/** A picture as bare pixels: 8 bits a channel, sRGB, upright, no larger than the master box, nothing else. */
export type Pixels = {
  readonly data: Buffer
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 }
  readonly kind: ImageKind
}

type Decoded = { readonly ok: true; readonly pixels: Pixels } | { readonly ok: false; readonly reason: ImageIssueKey }

const DECODE_SECONDS = 30
const formatNames = { jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'heif' } as const satisfies Record<
  ImageKind,
  string
>

/**
 * What a stranger's file shows, and no byte of the file itself: metadata, profiles, appended archives and scripts stay
 * behind. Size is asked of the header before anything is decoded. Never throws for what a file can hold.
 */
export async function decodeImage(bytes: Uint8Array): Promise<Decoded> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MAX_IMAGE_BYTES) return refuse('too-large')
  const look = imageKind(bytes)
  if (!look.ok) return refuse(look.reason)
  const { kind } = look
  try {
    const header = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (header.format !== formatNames[kind]) return refuse('broken')
    if ((header.pages ?? 1) > 1) return refuse('animated')
    if (header.width * header.height > MAX_IMAGE_PIXELS) return refuse('too-many-pixels')
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_IMAGE_PIXELS, failOn: 'error' })
      .timeout({ seconds: DECODE_SECONDS })
      .autoOrient()
      .resize({ ...MASTER_BOX, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    return { ok: true, pixels: { data, raw: { width, height, channels }, kind } }
  } catch {
    // The decoder's complaint (truncated, wrong checksum, too slow) is one answer to a person: save the picture again.
    return refuse('broken')
  }
}

function refuse(reason: ImageIssueKey) {
  return { ok: false, reason } as const
}
