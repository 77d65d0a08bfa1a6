/** Images that may be uploaded, by what is inside them; the name of a file and what a client calls it prove nothing. */
export const imageKinds = ['jpeg', 'png', 'webp', 'avif'] as const
export type ImageKind = (typeof imageKinds)[number]

/** Why a file is not taken as an image. Sentences: components/media/labels.ts. */
export const imageIssueKeys = [
  'empty',
  'too-large',
  'not-an-image',
  'svg',
  'gif',
  'heic',
  'animated',
  'too-many-pixels',
  'broken',
] as const
export type ImageIssueKey = (typeof imageIssueKeys)[number]

type Verdict =
  | { readonly ok: true; readonly kind: ImageKind }
  | { readonly ok: false; readonly reason: 'not-an-image' | 'svg' | 'gif' | 'heic' | 'animated' }

/**
 * The kind by the first bytes. A later decoding is the proof; this only decides which decoder may be asked at all, so
 * that none but these four ever reads a stranger's file.
 */
export function imageKind(bytes: Uint8Array): Verdict {
  const start = text(bytes, 0, 16)
  if (start.startsWith('\xff\xd8\xff')) return { ok: true, kind: 'jpeg' }
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return still('png', isAnimatedPng(bytes))
  if (/^RIFF.{4}WEBP/s.test(start)) return still('webp', isAnimatedWebp(bytes))
  if (/^GIF8[79]a/.test(start)) return { ok: false, reason: 'gif' }
  if (start.slice(4, 8) === 'ftyp') return boxedKind(bytes)
  return { ok: false, reason: isSvg(bytes) ? 'svg' : 'not-an-image' }
}

function still(kind: ImageKind, isAnimated: boolean): Verdict {
  return isAnimated ? { ok: false, reason: 'animated' } : { ok: true, kind }
}

/** An animated PNG says so in a chunk before its first picture (PNG, third edition, 11.3.6.1). */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = text(bytes, at + 4, at + 8)
    if (name === 'acTL') return true
    if (name === 'IDAT') return false
  }
  return false
}

/** The second lowest bit of the flags of an extended file (WebP container, "Extended File Format"). */
function isAnimatedWebp(bytes: Uint8Array): boolean {
  return text(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0b10) !== 0
}

/** AVIF and HEIC are one container; its brands tell them apart (ISO/IEC 14496-12, 4.3; AV1 Image File Format, 6). */
function boxedKind(bytes: Uint8Array): Verdict {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)
  const brands: readonly string[] = text(bytes, 8, Math.min(length, 128)).match(/.{4}/gs) ?? []
  if (brands.includes('avis')) return { ok: false, reason: 'animated' }
  if (brands.includes('avif')) return { ok: true, kind: 'avif' }
  const isHeic = brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))
  return { ok: false, reason: isHeic ? 'heic' : 'not-an-image' }
}

/** How far into a file the beginning of a drawing is looked for, in bytes. */
const PROLOGUE = 4_096

function isSvg(bytes: Uint8Array): boolean {
  // Text of two bytes a character, and a compressed drawing, are nobody's image either; only the sentence differs.
  return /<svg[\s>]/i.test(text(bytes, 0, PROLOGUE).replaceAll('\0', ''))
}

/** A character for each byte; the decoder that the web calls latin1 is another (WHATWG Encoding, 4.2). */
function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
