import { parseHref } from '../article/body/link-target.ts'
import { countryPrefixOf, digitsOf, isLongNumber } from './phone-number.ts'
import type { Edit, Phrase } from './phrase.ts'
import { phrasePlaces } from './phrase-places.ts'

/** A phrase and what comes in its place. */
export type Replacement = { readonly phrase: Phrase; readonly by: string }

/** What changes in a text. A number that had the prefix of the country keeps it, unless the new one has one of its own. */
export function phraseEdits(text: string, { phrase, by }: Replacement): readonly Edit[] {
  const isNumber = isLongNumber(phrase.words) && isLongNumber(by) && countryPrefixOf(by) === ''
  return phrasePlaces(text, phrase).map((place) => {
    const prefix = isNumber ? countryPrefixOf(text.slice(place.from, place.to)) : ''
    return { ...place, text: prefix + by }
  })
}

/**
 * An address with the phrase replaced; the same where it is not there, null where what would come is no address: words
 * with spaces, or words in the place of a telephone number.
 */
export function replaceInHref(href: string, replacement: Replacement): string | null {
  if (/^tel:/i.test(href)) return replaceInTelephone(href, replacement)
  const changed = applyEdits(href, phraseEdits(href, replacement))
  return changed === href ? href : parseHref(changed)
}

function replaceInTelephone(href: string, { phrase, by }: Replacement): string | null {
  const number = href.slice('tel:'.length)
  if (!isLongNumber(phrase.words) || digitsOf(number) !== digitsOf(phrase.words)) return href
  if (!isLongNumber(by)) return null
  const isInternational = countryPrefixOf(number) !== '' || countryPrefixOf(by) !== ''
  return parseHref(`tel:${isInternational ? '+48' : ''}${digitsOf(by)}`)
}

/** `edits` from left to right, none reaching into another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = ''
  let at = 0
  for (const { from, to, text: inserted } of edits) {
    changed += text.slice(at, from) + inserted
    at = to
  }
  return changed + text.slice(at)
}
