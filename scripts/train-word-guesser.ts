import { readFileSync, writeFileSync } from 'node:fs'
import { polishDictionary } from '#domain/polish/dictionary.ts'
import { foldLetters } from '#domain/text/fold-letters.ts'
import { createRuleLearner } from './learn-word-rules.ts'

const DICTIONARY = 'dictionary/polish.dict'
const RULES = 'dictionary/word-guesser.txt'

/** One base form of so many is learned from: the others are as unknown to the rules as the words that they will meet. */
const ONE_IN = 5

const HEADER = `# How unknown Polish words end: written by npm run train:word-guesser from polish.dict, never by hand.
# Derived from PoliMorf, under the licence in the file LICENSE beside this one.`

/**
 * `npm run train:word-guesser`: learns the rules for unknown words from the dictionary and writes them; with `--check` only
 * says, by its exit code, whether the committed file is what would be written. Takes half a minute, so no test does it.
 */
export function main(args: readonly string[]): number {
  const learner = createRuleLearner()
  polishDictionary(readFileSync(DICTIONARY)).eachForm((form, lemma) => {
    if (hashOf(lemma) % ONE_IN !== 0 || !isWord(form) || !isWord(lemma)) return
    // A negated participle is a form of its verb.
    if (form.startsWith('nie') && !lemma.startsWith('nie')) return
    learner.add(foldLetters(form), stemOf(foldLetters(lemma)))
  })
  const rules = learner.rules()
  const text = `${HEADER}\n${rules.join('\n')}\n`
  if (args.includes('--check')) {
    const isSame = readFileSync(RULES, 'utf8') === text
    console.log(isSame ? `${RULES} jest zgodny ze słownikiem.` : `${RULES} różni się od tego, co wynika ze słownika.`)
    return isSame ? 0 : 1
  }
  writeFileSync(RULES, text)
  console.log(`${RULES}: ${rules.length} reguł.`)
  return 0
}

/** A base form without the ending that tells only its gender: covid, covida and covidy have to meet. */
function stemOf(lemma: string): string {
  const stem = lemma.replace(/(?:um|i[aeou]|[aeiouy])$/, '')
  return stem.length >= 2 ? stem : lemma
}

function isWord(text: string): boolean {
  return /^\p{L}+$/u.test(text)
}

/** FNV-1a over UTF-16 units with its bits mixed once more, because only the rest of a division is looked at. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}
