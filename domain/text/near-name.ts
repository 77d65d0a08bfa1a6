import { foldKey } from './fold-key.ts'
import { lettersApart } from './letters-apart.ts'

/** Shorter names differ by a letter and mean another thing: „Unia” and „Ukra”. In letters and digits. */
const SHORTEST = 5
const LONG = 12

/**
 * Finds a name that looks like the one asked about, written another way: the same letters and digits in other signs, the
 * same words in another order, a letter more or less, two in a long name. Names that differ in a number are two things.
 * The others are prepared once; the first that is near is the answer.
 */
export function nearNameFinder<Named extends { readonly name: string }>(others: readonly Named[]) {
  const prepared = others.map((other) => ({ other, name: compared(other.name) }))
  return (name: string): Named | null => {
    const asked = compared(name)
    return prepared.find((candidate) => isNear(candidate.name, asked))?.other ?? null
  }
}

type Compared = { readonly letters: string; readonly sorted: string; readonly digits: string }

function compared(name: string): Compared {
  const words = foldKey(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = words.join('')
  return { letters, sorted: words.toSorted().join(' '), digits: letters.replace(/\P{N}/gu, '') }
}

function isNear(a: Compared, b: Compared): boolean {
  if (a.letters === b.letters || a.sorted === b.sorted) return true
  if (a.digits !== b.digits) return false
  const length = Math.min(a.letters.length, b.letters.length)
  const most = length >= LONG ? 2 : 1
  return length >= SHORTEST && lettersApart(a.letters, b.letters, most) <= most
}
