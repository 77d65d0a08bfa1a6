import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { matchExpression } from '#domain/search/match-expression.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { WORD_SIGN, wordToken } from '#domain/search/word-token.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { lettersApart } from '#domain/text/letters-apart.ts'
import type { PublicContext } from '../context.ts'
import { hitsOfTerms } from './hits-of-terms.ts'
import { polish } from './polish.ts'
import { showDocuments } from './show-documents.ts'

/** Words offered, and how far from the typed one they may be. */
const SHOWN = 5
const APART = 2
/** Words compared: all that begin with the same two letters, as nearly all misspelt words do; of very many the first. */
const COMPARED = 3_000
const BEGINNING = 2
const WORD_MIN = 4
const WORD_MAX = 24

/**
 * Words of documents that are nearest to those typed, the nearest first, as documents write them: for a question that found
 * nothing, not even when one typing error was allowed for. Nothing is offered for numbers and for very short words.
 */
export function nearestWords({ db }: PublicContext, terms: readonly SearchTerm[]): readonly string[] {
  const typed = terms.flatMap((term) => (term.kind === 'word' && !term.isExcluded ? [foldKey(term.word)] : []))
  const near = typed
    .filter((word) => word.length >= WORD_MIN && word.length <= WORD_MAX && !/\p{N}/u.test(word))
    .flatMap((word) => compare(db, word))
    .toSorted((a, b) => a.apart - b.apart || b.documents - a.documents)
  return differentWords(near.flatMap(({ word }) => asWritten(db, word) ?? [])).slice(0, SHOWN)
}

/** Of several forms of one word the first: each of them finds the same. */
function differentWords(words: readonly string[]): readonly string[] {
  const known = new Set<string>()
  return words.filter((word) => {
    const keys = polish().indexKeys(word)
    const isNew = !keys.some((key) => known.has(key))
    for (const key of keys) known.add(key)
    return isNew
  })
}

type Near = { readonly word: string; readonly apart: number; readonly documents: number }

function compare(db: Reader, typed: string): Near[] {
  const beginning = wordToken(typed.slice(0, BEGINNING))
  return db
    .all<{ term: string; documents: number }>(sql`
      select term, doc as documents from search_vocabulary
      where term >= ${beginning} and term < ${`${beginning}{`} limit ${COMPARED}`)
    .map(({ term, documents }) => ({ word: term.slice(WORD_SIGN.length), documents }))
    .map((near) => ({ ...near, apart: lettersApart(typed, near.word, APART) }))
    .filter(({ word, apart }) => apart <= APART && apart < word.length / 2 && word !== typed)
    .toSorted((a, b) => a.apart - b.apart || b.documents - a.documents)
    .slice(0, SHOWN)
}

/** With its Polish letters, as the newest document that has it. */
function asWritten(db: Reader, word: string): string | null {
  const term: SearchTerm = { kind: 'phrase', words: [word], typed: word, isExcluded: false }
  const match = matchExpression([term], polish().queryKeys)
  const found = db.get<{ id: number }>(
    sql`select rowid as id from search_index where search_index match ${match} order by rowid desc limit 1`,
  )
  const [document] = found ? showDocuments(db, [found.id], hitsOfTerms([term])) : []
  const parts = document ? [...document.title, ...document.excerpt] : []
  return parts.find(({ text, isMarked }) => isMarked && foldKey(text) === word)?.text.toLowerCase() ?? null
}
