import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { polishDictionary } from '#domain/polish/dictionary.ts'
import { letterOfAnyCase } from '#domain/polish/letter-readings.ts'
import { StartError } from '#domain/start-error.ts'
import { type ExpandedWord, expandAffixes } from './expand-affixes.ts'

const SAMPLE = 'domain/polish/testing-lemmas.tsv'
const SEED = 'komunikat-0116'
const FORMS_MIN = 3
/** Most forms of a word besides the word itself. */
const FORMS_MAX = 11
/** How many words of each kind. */
const SIZES = { noun: 300, adjective: 200, verb: 150, name: 300, unknown: 200 }

type Kind = keyof typeof SIZES

const HEADER = `# Polish words with some of their forms, drawn from the Hunspell dictionary of SJP.pl as in Debian's hunspell-pl 7.5.0,
# Copyright Marek Futrega and others, under the Apache License 2.0 (one of those it is under; its text is beside this file).
# Changed: expanded by its suffixes, cut to ${FORMS_MAX} forms a word and sorted, by scripts/draw-polish-lemmas.ts, which says how they were drawn.
# Kind, word, forms. The forms are never taken from PoliMorf; "unknown" is what PoliMorf has in no case, all other words it has.`

/**
 * `npm run draw:polish-lemmas -- pl_PL.aff pl_PL.dic`: writes the sample on which the quality of search keys is tested. A word counts
 * when it is letters only and has three forms besides itself. Words are taken in the order of a seeded hash, the forms of a
 * word too. Left out, as forms with the prefix nie- are: words that are nie and another word or form of four letters or more.
 */
export function main([affixFile, wordFile]: readonly string[]): void {
  if (!affixFile || !wordFile) throw new StartError('Podaj pliki: pl_PL.aff pl_PL.dic')
  const dictionary = polishDictionary(readFileSync('dictionary/polish.dict'))
  const words = expandAffixes(readLatin2(affixFile), readLatin2(wordFile))
  const negated = negatedOf(words)
  const byKind = Map.groupBy(
    words
      .map(({ word, forms }) => ({ word, forms: forms.filter(isLetters) }))
      .filter(({ word, forms }) => isLetters(word) && !negated.has(word) && forms.length >= FORMS_MIN),
    ({ word, forms }) => (dictionary.lemmas(word, letterOfAnyCase).length === 0 ? 'unknown' : kindOf(word, forms)),
  )
  const lines = Object.entries(SIZES).flatMap(([kind, size]) => {
    const drawn = new Map(
      inSeededOrder(byKind.get(kind as Kind) ?? [], ({ word }) => word).map((entry) => [entry.word, entry]),
    )
    return [...drawn.values()].slice(0, size).map(({ word, forms }) => {
      const some = inSeededOrder(forms, (form) => `${word} ${form}`).slice(0, FORMS_MAX)
      return [kind, word, ...some.sort()].join('\t')
    })
  })
  writeFileSync(SAMPLE, `${HEADER}\n${lines.join('\n')}\n`)
  console.log(`${SAMPLE}: ${lines.length} słów.`)
}

function kindOf(word: string, forms: readonly string[]): Kind {
  if (word !== word.toLowerCase()) return 'name'
  if (/[ćc]$/.test(word) && forms.some((form) => form.endsWith('łam'))) return 'verb'
  return /[yi]$/.test(word) && forms.some((form) => form.endsWith('ego')) ? 'adjective' : 'noun'
}

function negatedOf(words: readonly ExpandedWord[]): ReadonlySet<string> {
  const candidates = new Set(words.map(({ word }) => word).filter((word) => /^nie.{4}/u.test(word)))
  return new Set(
    words.flatMap(({ word, forms }) =>
      [word, ...forms].map((form) => `nie${form}`).filter((form) => candidates.has(form)),
    ),
  )
}

function inSeededOrder<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const rank = (item: T) =>
    createHash('sha256')
      .update(`${SEED}\0${nameOf(item)}`)
      .digest('hex')
  const ranked = items.map((item) => ({ item, rank: rank(item) }))
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ item }) => item)
}

function readLatin2(file: string): string {
  return new TextDecoder('iso-8859-2').decode(readFileSync(file))
}

function isLetters(text: string): boolean {
  return /^\p{L}+$/u.test(text)
}
