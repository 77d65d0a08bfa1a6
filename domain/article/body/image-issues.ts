import { isAddress, isCredit, isFileName, saysNothingOfPicture } from '../advice/alt-text.ts'
import type { Image } from './body.ts'
import { type BodyIssue, type BodyIssueKey, bodyIssue } from './body-issue.ts'

/** From here on a description belongs to the text beside the image; screen readers cannot pause inside it. */
const longAlt = 250

/** One use of an image: its alternative text or the word that it is decorative, and the caption beside it. */
export type ImageUse = { readonly alt: string; readonly decorative: boolean; readonly caption: string | null }

type AltIssue = {
  readonly key: Extract<BodyIssueKey, `image-${string}`>
  readonly values?: Readonly<Record<string, string | number>>
}

/** Text alternatives (WCAG 1.1.1, techniques H37, F30, F65; decorative images H67). null = nothing to fix. */
export function altIssue({ decorative, caption, ...use }: ImageUse): AltIssue | null {
  const alt = use.alt.trim()
  if (decorative) return alt === '' ? null : { key: 'image-decorative-with-alt' }
  if (alt === '') return { key: 'image-without-alt' }
  if (isFileName(alt)) return { key: 'image-alt-is-file-name', values: { alt } }
  if (isAddress(alt)) return { key: 'image-alt-is-address', values: { alt } }
  if (saysNothingOfPicture(alt)) return { key: 'image-alt-says-nothing', values: { alt } }
  if (isCredit(alt)) return { key: 'image-alt-is-credit', values: { alt } }
  if (caption !== null && isSame(alt, caption)) return { key: 'image-alt-repeats-caption' }
  return alt.length > longAlt ? { key: 'image-alt-long', values: { length: alt.length, limit: longAlt } } : null
}

export function imageIssues({ attrs }: Image): readonly BodyIssue[] {
  const issue = altIssue(attrs)
  return issue === null ? [] : [bodyIssue(issue.key, attrs.id, issue.values)]
}

function isSame(alt: string, caption: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  return plain(alt) === plain(caption)
}
