import { foldLetters } from '#domain/text/fold-letters.ts'
import { romanise } from '#domain/text/romanise.ts'

/** The longest slug, in characters (all ASCII). */
const slugLimit = 80

const fallback = 'artykul'

/** Words that are, or may become, a page of ours where the slug of an article would be. */
const reserved: ReadonlySet<string> = new Set([
  'archiwum',
  'drukuj',
  'historia',
  'nowy',
  'podglad',
  'strona',
  'szukaj',
  'tagi',
  'wersja',
  'wersje',
])

/**
 * The address of an article from its title: lower case, Cyrillic, Greek and Georgian in Latin letters, Latin ones folded
 * (ł → l), every run of anything else one hyphen, cut at the end of a word to 80 characters. Never empty ("artykul") and
 * never a reserved word ("artykul-wersje").
 */
export function slugify(title: string): string {
  const words = foldLetters(romanise(title))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words === '') return fallback
  return reserved.has(words) ? `${fallback}-${words}` : cutAtWord(words, slugLimit)
}

/** Whether the text may be a slug: words of a–z and 0–9 with single hyphens, at most 80 characters, not reserved. */
export function isSlug(text: string): boolean {
  return text.length <= slugLimit && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !reserved.has(text)
}

/**
 * The first of base, base-2, base-3 … that is not taken, shortened so that the number fits in.
 * Throws RangeError when `base` is not a slug.
 */
export function nextFreeSlug(base: string, isTaken: (slug: string) => boolean): string {
  if (!isSlug(base)) throw new RangeError(`Not a slug: ${base}`)
  let slug = base
  for (let number = 2; isTaken(slug); number += 1) {
    const suffix = `-${number}`
    slug = cutAtWord(base, slugLimit - suffix.length) + suffix
  }
  return slug
}

/** A single word longer than the limit is cut inside. */
function cutAtWord(words: string, limit: number): string {
  if (words.length <= limit) return words
  const end = words.lastIndexOf('-', limit)
  return words.slice(0, end > 0 ? end : limit)
}
