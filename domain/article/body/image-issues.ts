import type { Image } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'

/** From here on a description belongs to the text beside the image; screen readers cannot pause inside it. */
export const longAlt = 250

/** With or without spaces: "Zdjęcie grupowe 2.JPG". */
const fileName = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|hei[cf]|pdf|docx?)$/i
const cameraName = /^(?:img|dsc[nf]?|pict?|pxl|vid|p|screenshot|zrzut)[-_ ]?\d{2,}[\d_ -]*$/i
const joinedWords = /^[\p{L}\p{N}-]+(?:_[\p{L}\p{N}-]+)+$/u
const empty =
  /^(?:obraz(?:ek)?|zdjęcie|foto(?:grafia)?|grafika|ilustracja|logo|ikona|baner|banner|image|photo|picture)[\s\d.]*$/iu

/** Text alternatives (WCAG 1.1.1, techniques H37, F30, F65; decorative images H67). */
export function imageIssues({ attrs }: Image): readonly BodyIssue[] {
  const { id, decorative, caption } = attrs
  const alt = attrs.alt.trim()
  if (decorative) return alt === '' ? [] : [bodyIssue('image-decorative-with-alt', id)]
  if (alt === '') return [bodyIssue('image-without-alt', id)]
  if (isFileName(alt)) return [bodyIssue('image-alt-is-file-name', id, { alt })]
  if (empty.test(alt)) return [bodyIssue('image-alt-says-nothing', id, { alt })]
  if (caption !== null && isSame(alt, caption)) return [bodyIssue('image-alt-repeats-caption', id)]
  return alt.length > longAlt ? [bodyIssue('image-alt-long', id, { length: alt.length, limit: longAlt })] : []
}

function isFileName(alt: string): boolean {
  return [fileName, cameraName, joinedWords].some((pattern) => pattern.test(alt))
}

function isSame(alt: string, caption: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  return plain(alt) === plain(caption)
}
