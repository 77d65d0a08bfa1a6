import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'
import { findingsOf } from './excerpt.ts'

/** A space, also a fixed one, before a mark that is close to its word in Polish and English. */
const SPACE_BEFORE = /(?<=\S)[^\S\n]+[,;:!?)](?![\p{L}\d)(])|(?<=\p{L})[^\S\n]+\.(?=\s|$)/gu
const RUN_OF_SPACES = /(?<=\S)[^\S\n]{2,}(?=\S)/gu
const NO_SPACE_BEHIND = /(?<=\p{Ll}{2})[.,;:!?](?=\p{Lu}\p{Ll})/gu
const ADDRESS_BEFORE = /(?:www|:\/\/|@)\S{0,200}$/iu

export function spaceBeforePunctuation({ texts }: CheckInput): Finding<'space-before-punctuation'>[] {
  return findingsOf(texts, 'space-before-punctuation', SPACE_BEFORE)
}

/** Two or more spaces between words; the fixed space (U+00A0) counts. */
export function doubleSpaces({ texts }: CheckInput): Finding<'double-spaces'>[] {
  return findingsOf(texts, 'double-spaces', RUN_OF_SPACES)
}

/** "koniec.Następnie": no space behind a mark. Web and e-mail addresses are left alone. */
export function missingSpaces({ texts }: CheckInput): Finding<'missing-space'>[] {
  return findingsOf(
    texts,
    'missing-space',
    NO_SPACE_BEHIND,
    ({ index }, text) => !ADDRESS_BEFORE.test(text.slice(Math.max(0, index - 200), index)),
  )
}
