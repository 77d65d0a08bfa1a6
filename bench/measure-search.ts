import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { noFilters } from '#domain/search/search-filters.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { publicContext } from '#services/context.ts'
import { rebuildSearch } from '#services/search/rebuild-search.ts'
import { searchPortal } from '#services/search/search-portal.ts'
import { suggestTitles } from '#services/search/suggest-titles.ts'
import { processorTime, quantile } from './figures.ts'
import { generateArticles } from './generate-articles.ts'
import { createWords } from './words.ts'

/** One kind of question: how long an answer with its ten excerpts takes, in ms. */
export type SearchTimes = {
  readonly name: string
  readonly p50: number
  readonly p95: number
  readonly slowest: number
}

export type SearchResult = {
  readonly articles: number
  /** Of the index with the rows that results show, for one article. */
  readonly bytes: number
  readonly rebuildSeconds: number
  readonly times: readonly SearchTimes[]
}

const QUESTIONS = 200
const FORMS = 'domain/polish/testing-lemmas.tsv'

/** Search at the database, in one process, on articles whose words are as rare and as common as in real texts. */
export async function measureSearch(count: number): Promise<SearchResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'komunikat-szukanie-'))
  const now = Date.now()
  migrate({ dataDir, now })
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  try {
    const forms = listForms()
    await generateArticles(db, count, now, (seed) => createWords(seed, forms))
    const before = process.cpuUsage()
    await rebuildSearch(db, { alone: true })
    const { user, system } = process.cpuUsage(before)
    const rebuildSeconds = (user + system) / 1_000_000
    const times = kindsOf(forms, db).map(({ name, questions, ask }) => ({
      name,
      ...timesOf(db, questions, ask ?? answer),
    }))
    return {
      articles: count,
      bytes: indexBytes(db) / count,
      rebuildSeconds,
      times,
    }
  } finally {
    db.$client.close()
    rmSync(dataDir, { recursive: true })
  }
}

/** Forms of Polish words, in an order that stands for how common they are. */
export function listForms(): string[] {
  const lines = readFileSync(FORMS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const random = createWords(7)
  const forms = lines.flatMap((line) => line.split('\t').slice(2))
  return forms
    .map((form) => ({ form, at: random.number(2 ** 20) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ form }) => form)
}

type Kind = { readonly name: string; readonly questions: readonly string[]; readonly ask?: Ask }
type Ask = (db: Database, question: string) => unknown

function kindsOf(forms: readonly string[], db: Database): Kind[] {
  const random = createWords(11, forms)
  const some = (make: () => string) => Array.from({ length: QUESTIONS }, make)
  const words = (count: number) => random.sentence(count).slice(0, -1)
  const texts = db.$client.prepare<[], string>('select body_text from article_revisions limit 500').pluck().all()
  return [
    { name: 'one word', questions: some(() => words(1)) },
    { name: 'two words', questions: some(() => words(2)) },
    { name: 'three words', questions: some(() => words(3)) },
    {
      name: 'phrase',
      questions: some(() => `"${neighbours(texts[random.number(texts.length)] ?? '', random.number)}"`),
    },
    { name: 'typing error', questions: some(() => withError(words(1), random.number)) },
    { name: 'made to be slow', questions: some(() => slowQuestion(words, random.number)) },
    { name: 'title prefix', questions: some(() => words(1).slice(0, 2 + random.number(4))), ask: suggest },
  ]
}

const answer: Ask = (db, question) => {
  const query = parseSearchQuery(question)
  if (query.kind !== 'terms') return null
  const page = { number: 1, offset: 0 }
  return searchPortal(publicContext(db, Date.now()), {
    terms: query.terms,
    filters: noFilters,
    includeArchive: false,
    page,
  })
}

const suggest: Ask = (db, question) => suggestTitles(publicContext(db, Date.now()), question)

function timesOf(db: Database, questions: readonly string[], ask: Ask) {
  const times = questions.map((question) => processorTime(() => ask(db, question)))
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), slowest: Math.max(...times) }
}

function neighbours(text: string, number: (below: number) => number): string {
  const words = text.split(/\P{L}+/u).filter((word) => word !== '')
  const at = number(Math.max(1, words.length - 2))
  return words.slice(at, at + 2).join(' ')
}

export function withError(word: string, number: (below: number) => number): string {
  const at = number(word.length)
  return word.slice(0, at) + word.slice(at + 1)
}

/** As much as a question may hold, and what costs most in it: common words, phrases of them, errors in every word. */
export function slowQuestion(words: (count: number) => string, number: (below: number) => number): string {
  const typed = words(16).split(' ')
  const shapes = [
    () => typed,
    () => typed.map((word) => withError(word, number)),
    () => typed.map((word) => `${word.slice(0, 3)}qx${word.slice(3)}`),
    () => typed.slice(1).map((word, index) => `"${typed[index]} ${word}"`),
    () => typed.map((word) => word.repeat(4).slice(0, 24)),
    () => [typed[0] ?? '', ...typed.slice(1).map((word) => `-${word}`)],
  ]
  const parts = shapes[number(shapes.length)]?.() ?? typed
  return parts
    .join(' ')
    .slice(0, 200)
    .replace(/\s\S*$/, '')
}

function indexBytes(db: Database): number {
  return db.$client.prepare<[], number>(`select sum(pgsize) from dbstat where name glob 'search_*'`).pluck().get() ?? 0
}
