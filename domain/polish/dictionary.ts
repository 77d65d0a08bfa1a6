import { readAutomaton } from './automaton.ts'
import { exactLetter, type LetterReadings } from './letter-readings.ts'

/**
 * A row of the dictionary is `form+PKsuffix+tags` in UTF-8: take P - 'A' bytes from the beginning of the form and K - 'A'
 * from its end, and put `suffix` behind what is left. 255 means all of it. These are bytes, never letters: ą and ę begin
 * with the same one, so that urzędu becomes urząd by three.
 */
const SEPARATOR = 0x2b
const COUNTED_FROM = 0x41
const WHOLE = 0xff

/** Longest form or suffix, in bytes; no row has more than 80. */
const MAX_BYTES = 256

export type PolishDictionary = {
  /**
   * The base forms, with their capitals, of all forms that `word` stands for: each once, none when no form is known. `word` is NFC,
   * its letters are taken as `readings` says (as they are, when it is not given).
   */
  readonly lemmas: (word: string, readings?: LetterReadings) => readonly string[]
}

/** A dictionary over the bytes of PoliMorf (dictionary/NOTICE.md), which are not copied. Throws when they are something else. */
export function polishDictionary(bytes: Uint8Array): PolishDictionary {
  const automaton = readAutomaton(bytes)
  const form = new Uint8Array(MAX_BYTES)
  const code = new Uint8Array(MAX_BYTES)
  const decoder = new TextDecoder()

  return {
    lemmas: (word, readings = exactLetter) => {
      const letters = [...word].map(readings)
      const found = new Set<string>()

      const collectCodes = (node: number, formLength: number, codeLength: number) => {
        if (codeLength === MAX_BYTES) return
        automaton.eachArc(node, (label, target) => {
          if (label === SEPARATOR && codeLength >= 2) return void found.add(lemma(formLength, codeLength))
          code[codeLength] = label
          if (target !== 0) collectCodes(target, formLength, codeLength + 1)
        })
      }
      const walk = (node: number, index: number, length: number) => {
        const readingsHere = letters[index]
        if (readingsHere === undefined) {
          const rest = automaton.step(node, SEPARATOR)
          if (rest !== 0) collectCodes(rest, length, 0)
          return
        }
        for (const letter of readingsHere) {
          let next = node
          let end = length
          for (const byte of letter) {
            if (next === 0 || end === MAX_BYTES) break
            form[end++] = byte
            next = automaton.step(next, byte)
          }
          if (next !== 0 && end < MAX_BYTES) walk(next, index + 1, end)
        }
      }
      walk(automaton.root, 0, 0)
      return [...found]
    },
  }

  function lemma(formLength: number, codeLength: number): string {
    const cut = (index: number) => ((code[index] ?? 0) - COUNTED_FROM) & 0xff
    const [before, after] = [cut(0), cut(1)]
    const kept = before === WHOLE || after === WHOLE ? form.subarray(0, 0) : form.subarray(before, formLength - after)
    const bytes = new Uint8Array(kept.length + codeLength - 2)
    bytes.set(kept)
    bytes.set(code.subarray(2, codeLength), kept.length)
    return decoder.decode(bytes)
  }
}
