import { beforeAll, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { textTokens } from '#domain/search/text-tokens.ts'
import { polish } from '#services/search/polish.ts'
import { repairTerms } from '#services/search/repair-terms.ts'
import { openSearchedDemo } from './testing-searched-demo.ts'

vi.setConfig({ hookTimeout: 60_000 })

/** 24 November 2026, 10:00 in Warsaw. */
const NOW = Date.UTC(2026, 10, 24, 9)

/*
 * One error of one letter in each word of five letters and more that the demonstration has. An error that makes another word of its
 * texts is no error to a machine ("ośrodki", "środki") and counts as not repaired.
 */

/** Keys beside each other, where a finger slips. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const PLAIN: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
}

const neighbourOf = (letter: string) => {
  const row = ROWS.find((one) => one.includes(letter))
  if (!row) return null
  const at = row.indexOf(letter)
  return row[at + 1] ?? row[at - 1] ?? null
}

type Change = (letters: readonly string[], at: number) => readonly (string | null | undefined)[]

const errors: Readonly<Record<string, Change>> = {
  substitution: (letters, at) => letters.with(at, neighbourOf(letters[at] ?? '') ?? ''),
  omission: (letters, at) => letters.toSpliced(at, 1),
  doubling: (letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''),
  transposition: (letters, at) => letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  'missing diacritic': (letters, at) => letters.with(at, PLAIN[letters[at] ?? ''] ?? letters[at] ?? ''),
}

let db: Database
let words: readonly string[]
beforeAll(async () => {
  db = await openSearchedDemo(NOW)
  const texts = db.$client
    .prepare<[], string>(`select title || ' ' || summary || ' ' || coalesce(text, '') from search_documents
      union all select body_text from article_revisions where state = 'published'`)
    .pluck()
    .all()
  const all = texts.flatMap((text) => textTokens(text).map(({ word }) => word.toLowerCase()))
  words = [...new Set(all)].filter((word) => /^[a-ząćęłńóśźż]{5,}$/.test(word)).sort()
})

/** One error of the kind in each word, at a place that differs from word to word; a word that it cannot happen to is left out. */
function typedWrong(change: Change): { readonly word: string; readonly typed: string }[] {
  return words.flatMap((word, index) => {
    const letters = [...word]
    const all = letters.map((_, at) => change(letters, at).join('')).filter((typed) => typed !== word)
    const typed = all[(index * 7) % all.length]
    return typed === undefined ? [] : [{ word, typed }]
  })
}

/** Whether what is looked for in the end is a form of the word. */
function isRepaired({ word, typed }: { readonly word: string; readonly typed: string }): boolean {
  const query = parseSearchQuery(typed)
  if (query.kind !== 'terms') return false
  const [term] = repairTerms(db, query.terms)
  const wanted = polish().indexKeys(word)
  return (
    term?.kind === 'word' &&
    polish()
      .queryKeys(term.word)
      .some((key) => wanted.includes(key))
  )
}

test.each(Object.entries(errors))('%s: nine of ten are repaired', (_, change) => {
  const typed = typedWrong(change)
  expect(typed.length).toBeGreaterThan(300)
  const left = typed.filter((one) => !isRepaired(one))
  expect(left.length / typed.length, left.map(({ word, typed }) => `${word}: ${typed}`).join(', ')).toBeLessThan(0.1)
})
