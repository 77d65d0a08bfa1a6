import { foldKey } from './fold-key.ts'

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
  return length >= SHORTEST && isWithin(a.letters, b.letters, length >= LONG ? 2 : 1)
}

/** Whether `limit` letters put in, taken out or exchanged make one text of the other. */
function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(exchanged, at(row, j) + 1, at(next, j - 1) + 1))
    }
    if (Math.min(...next) > limit) return false
    row = next
  }
  return at(row, b.length) <= limit
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
