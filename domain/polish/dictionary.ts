import { readAutomaton } from './automaton.ts'
import { decodeLemma } from './decode-lemma.ts'
import { exactLetter, type LetterReadings } from './letter-readings.ts'

/** A sequence of the automaton is `form+code+tags` in UTF-8; decode-lemma.ts says what a code is. */
const SEPARATOR = 0x2b
/** Longest form or code that is looked at, in bytes; the longest form of the dictionary has 45. */
const MAX_BYTES = 256

export type PolishDictionary = {
  /**
   * The base forms, with their capitals, of all forms that `word` stands for: each once, none when no form is known. `word`
   * is NFC; what each of its letters may stand for is said by `readings`, and without it only for itself.
   */
  readonly lemmas: (word: string, readings?: LetterReadings) => readonly string[]
  /**
   * The same of many words at once, in their order: what several begin with is followed once, and where no form begins so, all of
   * them are done with.
   */
  readonly lemmasOf: (words: readonly string[], readings?: LetterReadings) => readonly (readonly string[])[]
  /** Calls `visit` with every form and each of its base forms, in the order of the file: 4.8 million times, some seconds. */
  readonly eachForm: (visit: (form: string, lemma: string) => void) => void
}

/** A dictionary over the bytes of PoliMorf (dictionary/README.md), which are not copied. Throws when they are something else. */
export function polishDictionary(bytes: Uint8Array): PolishDictionary {
  const automaton = readAutomaton(bytes)
  const form = new Uint8Array(MAX_BYTES)
  const code = new Uint8Array(MAX_BYTES)

  /** `node`: behind the separator that follows the form. */
  const eachCode = (node: number, length: number, visit: (length: number) => void) => {
    if (length === MAX_BYTES) return
    automaton.eachArc(node, (label, target) => {
      if (label === SEPARATOR && length >= 2) return visit(length)
      code[length] = label
      if (target !== 0) eachCode(target, length + 1, visit)
    })
  }
  const eachLemma = (node: number, length: number, visit: (lemma: string) => void) =>
    eachCode(node, 0, (codeLength) => visit(decodeLemma(form.subarray(0, length), code.subarray(0, codeLength))))

  /** The base forms of the form that leads to `node`, if it is one. */
  const eachLemmaAt = (node: number, length: number, visit: (lemma: string) => void) => {
    const codes = automaton.step(node, SEPARATOR)
    if (codes !== 0) eachLemma(codes, length, visit)
  }
  /** Goes on from `node` by each of the letters that leads on; `length`: of the form so far, in bytes. */
  const eachReading = (
    node: number,
    alternatives: readonly Uint8Array[],
    length: number,
    goOn: (node: number, length: number) => void,
  ) => {
    // Letters with one first byte stand together (letter-readings.ts): it is looked for once.
    let first = -1
    let behindFirst = 0
    for (const letter of alternatives) {
      if (length + letter.length > MAX_BYTES) continue
      if (letter[0] !== first) {
        first = letter[0] ?? 0
        behindFirst = automaton.step(node, first)
      }
      let next = behindFirst
      form[length] = first
      for (let index = 1; index < letter.length && next !== 0; index++) {
        const byte = letter[index] ?? 0
        form[length + index] = byte
        next = automaton.step(next, byte)
      }
      if (next !== 0) goOn(next, length + letter.length)
    }
  }

  return {
    lemmas: (word, readings = exactLetter) => {
      const letters = [...word].map(readings)
      const found = new Set<string>()
      const follow = (node: number, index: number, length: number) => {
        const alternatives = letters[index]
        if (alternatives === undefined) return eachLemmaAt(node, length, (lemma) => found.add(lemma))
        eachReading(node, alternatives, length, (next, longer) => follow(next, index + 1, longer))
      }
      follow(automaton.root, 0, 0)
      return [...found]
    },
    lemmasOf: (words, readings = exactLetter) => {
      const asked = words.map((word) => ({ letters: [...word], found: new Set<string>() }))
      const follow = (some: typeof asked, node: number, index: number, length: number) => {
        for (const [letter, alike] of Map.groupBy(some, ({ letters }) => letters[index])) {
          if (letter !== undefined) {
            eachReading(node, readings(letter), length, (next, longer) => follow(alike, next, index + 1, longer))
          } else {
            eachLemmaAt(node, length, (lemma) => {
              for (const { found } of alike) found.add(lemma)
            })
          }
        }
      }
      follow(asked, automaton.root, 0, 0)
      return asked.map(({ found }) => [...found])
    },
    eachForm: (visit) => {
      const decoder = new TextDecoder()
      const follow = (node: number, length: number) => {
        if (length === MAX_BYTES) return
        automaton.eachArc(node, (label, target) => {
          if (target === 0) return
          if (label === SEPARATOR) {
            const whole = decoder.decode(form.subarray(0, length))
            return eachLemma(target, length, (lemma) => visit(whole, lemma))
          }
          form[length] = label
          follow(target, length + 1)
        })
      }
      follow(automaton.root, 0)
    },
  }
}
