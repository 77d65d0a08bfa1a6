import { foldLetters } from '../text/fold-letters.ts'
import { romanise } from '../text/romanise.ts'

const WORDS_MAX = 80

/** The address of an institution: its number finds it, its name is there for people. */
export function institutionHref(id: number, name: string): string {
  return `/instytucje/${institutionSlug(id, name)}`
}

/** "12-komenda-wojewodzka-policji-w-lodzi"; the number alone where the name has no letter of ours. */
export function institutionSlug(id: number, name: string): string {
  const words = foldLetters(romanise(name))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, WORDS_MAX)
    .replace(/^-|-$/g, '')
  return words === '' ? String(id) : `${id}-${words}`
}
