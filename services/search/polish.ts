import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalFolder } from '#db/portal-folder.ts'
import { polishDictionary } from '#domain/polish/dictionary.ts'
import { wordGuesser } from '#domain/polish/word-guesser.ts'
import { WORD_MAX, type WordKeys, wordKeys } from '#domain/polish/word-keys.ts'

/** Different words whose keys are remembered: texts repeat theirs. Full, with the dictionary, it takes some MB (decision 0116). */
const MAX_WORDS = 50_000
/** Of words that are looked for: a question asks several times for each of its own. */
const MAX_ASKED = 500

let loaded: WordKeys | undefined

/** Keys of Polish words; the dictionary (2.8 MB) is read at the first call in this process and stays. Throws when it is not there. */
export function polish(): WordKeys {
  loaded ??= loadPolish()
  return loaded
}

/** One of its own, from the dictionary in `folder`. */
export function loadPolish(folder: string = portalFolder()): WordKeys {
  const read = (name: string) => readFileSync(join(folder, 'dictionary', name))
  const guesser = wordGuesser(read('word-guesser.txt').toString())
  const keys = wordKeys(polishDictionary(read('polish.dict')), guesser)
  return {
    queryKeys: remembering(keys.queryKeys, MAX_ASKED),
    dictionaryKeys: keys.dictionaryKeys,
    indexKeys: remembering(keys.indexKeys, MAX_WORDS),
  }
}

type KeysOf = (word: string) => readonly string[]

function remembering(keysOf: KeysOf, most: number): KeysOf {
  let remembered = new Map<string, readonly string[]>()
  return (word) => {
    const before = remembered.get(word)
    if (before) return before
    const found = keysOf(word)
    if (word.length > WORD_MAX) return found
    // Looking which word was asked for longest ago takes longer than beginning again.
    if (remembered.size >= most) remembered = new Map()
    remembered.set(word, found)
    return found
  }
}
