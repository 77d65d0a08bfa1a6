import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { matchExpression } from '#domain/search/match-expression.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { oneErrorAway } from '#domain/search/typing-errors.ts'
import { WORD_SIGN, wordToken } from '#domain/search/word-token.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { polish } from './polish.ts'

/** Shorter beginnings of words begin too many. */
const BEGINNING_MIN = 4
/** Longer words are compounds or noise: no neighbour of theirs is looked for. */
const WORD_MAX = 24
/** In a question with more words that no document has, the rest is noise too. */
const REPAIRED_MAX = 4

/**
 * The terms with every word that no document has, up to four, replaced by one that documents have: one typing error away, or that
 * begins as typed; of several the one that most documents have. The same array when there is nothing to replace.
 */
export function repairTerms(db: Reader, terms: readonly SearchTerm[]): readonly SearchTerm[] {
  let tries = 0
  const repaired = terms.map((term) => {
    if (term.kind !== 'word' || term.isExcluded || tries === REPAIRED_MAX || isKnown(db, term.word)) return term
    tries += 1
    const word = nearestWord(db, foldKey(term.word))
    return word === null ? term : { ...term, word }
  })
  return repaired.some((term, index) => term !== terms[index]) ? repaired : terms
}

/** Whether any document has the word: the first one answers, where the vocabulary would count them all. */
function isKnown(db: Reader, word: string): boolean {
  const match = matchExpression([{ kind: 'word', word, typed: word, isExcluded: false }], polish().queryKeys)
  return db.get(sql`select 1 from search_index where search_index match ${match} limit 1`) !== undefined
}

function nearestWord(db: Reader, folded: string): string | null {
  if (folded.length > WORD_MAX || /\p{N}/u.test(folded)) return null
  const near = oneErrorAway(folded)
  // Folded already.
  const written = near.map((word) => ({ word, term: WORD_SIGN + word }))
  // A form that stands in no text may be one of a word that does. What would be guessed of it says nothing.
  const inOtherForms = () => {
    const keys = polish().dictionaryKeys(near)
    return near.flatMap((word, index) => (keys[index] ?? []).map((term) => ({ word, term })))
  }
  return mostCommon(db, written) ?? mostCommonWithBeginning(db, folded) ?? mostCommon(db, inOtherForms())
}

/** The word whose term most documents have; terms are looked up one by one along the vocabulary. */
function mostCommon(db: Reader, words: readonly { readonly word: string; readonly term: string }[]): string | null {
  const found = db.get<{ word: string }>(sql`
    select words.value ->> 'word' as word from json_each(${JSON.stringify(words)}) words
    cross join search_vocabulary on search_vocabulary.term = words.value ->> 'term'
    order by doc desc, word limit 1`)
  return found?.word ?? null
}

function mostCommonWithBeginning(db: Reader, beginning: string): string | null {
  if (beginning.length < BEGINNING_MIN) return null
  const first = wordToken(beginning)
  const found = db.get<{ term: string }>(sql`
    select term from search_vocabulary
    where term >= ${first} and term < ${`${first}{`}
    order by doc desc, term limit 1`)
  return found?.term.slice(WORD_SIGN.length) ?? null
}
