import { foldLetters } from '../text/fold-letters.ts'

/** The letters, as UTF-8, that a letter of a word may stand for; those with the same first byte one after another. */
export type LetterReadings = (letter: string) => readonly Uint8Array[]

/** Letters with a diacritic that occur in the dictionary and fold to one plain letter. */
const ACCENTED = 'ąćęłńóśźżàáâäåāçčèéêëēěíîīıñôõöøōőŏřšşúüūð'

const encoder = new TextEncoder()

/** The letter as it is. */
export const exactLetter = remembered((letter) => [letter])

/** The letter, small or capital. */
export const letterOfAnyCase = remembered(bothCases)

/** The letter, small or capital, and for a plain one each that is written without its diacritic like that: a for ą, l for ł. */
export const letterOfAnyDiacritic = remembered((letter) => {
  const plain = letter.toLowerCase()
  const accented = [...ACCENTED].filter((other) => foldLetters(other) === plain)
  return [letter, ...accented].flatMap(bothCases)
})

function bothCases(letter: string): string[] {
  return [letter, letter.toLowerCase(), letter.toUpperCase()]
}

/** Letters of other scripts are many, and none is in the dictionary. */
const MAX_REMEMBERED = 500

function remembered(read: (letter: string) => readonly string[]): LetterReadings {
  const known = new Map<string, readonly Uint8Array[]>()
  return (letter) => {
    const before = known.get(letter)
    if (before) return before
    const readings = [...new Set(read(letter))].sort().map((each) => encoder.encode(each))
    if (known.size < MAX_REMEMBERED) known.set(letter, readings)
    return readings
  }
}
