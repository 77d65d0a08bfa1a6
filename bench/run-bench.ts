import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { StartError } from '#domain/start-error.ts'
import { buildWhenStale } from '#scripts/build.ts'
import { throughputChart } from './chart.ts'
import { median } from './figures.ts'
import { auditPages } from './lighthouse.ts'
import { requireWrk } from './load.ts'
import { measureFirstRendering } from './measure-first-rendering.ts'
import { readManyArticles } from './measure-memory.ts'
import { type Misses, measureMisses } from './measure-misses.ts'
import { measurePublishing } from './measure-publishing.ts'
import { measureQueries } from './measure-queries.ts'
import { measureRegister } from './measure-register.ts'
import { measureSearch, type SearchResult } from './measure-search.ts'
import { measureThroughput } from './measure-throughput.ts'
import { measureWriting } from './measure-writing.ts'
import { weighPage } from './page-weight.ts'
import { type BenchPortal, medianStart, withPortal } from './portal.ts'
import { type BenchResult, performanceDocument, type SizeResult } from './report.ts'

const PAGES = [
  { name: 'article', path: '/aktualnosci/pomiar-1' },
  { name: 'home', path: '/' },
  { name: 'news list', path: '/aktualnosci' },
  { name: 'team register', path: '/zespoly' },
]

const FIRST_PAGES = [
  ...PAGES,
  { name: 'team', path: '/zespoly/lodzkie' },
  { name: 'tag', path: '/tematy/temat-pomiaru-3' },
  { name: 'topics', path: '/tematy' },
  { name: 'archive of a year', path: '/archiwum/2015' },
  { name: 'sitemap', path: '/sitemap.xml' },
  { name: 'feed', path: '/aktualnosci.atom' },
  { name: 'search', path: '/szukaj?q=prokuratura+okregowa' },
]

const AUDITED = [...PAGES, { name: 'archive', path: '/archiwum/2015' }, { name: 'team', path: '/zespoly/lodzkie' }]

const PARTS = [
  'pages',
  'misses',
  'publishing',
  'growth',
  'search',
  'queries',
  'register',
  'writing',
  'lighthouse',
] as const
type Part = (typeof PARTS)[number]
/** Parts that ask the database in this process, and need no built portal. */
const AT_THE_DATABASE: ReadonlySet<Part> = new Set(['search', 'register'])

type Choices = {
  parts: readonly Part[]
  sizes: number[]
  runs: number
  publications: number
  addresses: number
  queries: number
}

const FULL: Choices = {
  parts: PARTS,
  sizes: [1_000, 10_000, 100_000],
  runs: 5,
  publications: 1_000,
  addresses: 10_000,
  queries: 10_000,
}
const SHORT: Choices = {
  parts: ['pages', 'misses', 'publishing', 'growth'],
  sizes: [1_000],
  runs: 2,
  publications: 50,
  addresses: 1_000,
  queries: 500,
}

/** What was measured, kept beside the document so that a part can be measured again. */
const RESULT = 'docs/performance.json'

/**
 * `npm run bench`: the production build on generated portals of three sizes; writes docs/performance.md and its chart.
 * `--only=pages,misses,publishing,growth,search,queries,register,writing,lighthouse` measures some parts again; `--sizes=1000,10000`, `--runs=`, `--publications=`,
 * `--addresses=100000`, `--queries=`. `--short`: minutes less, for looking; writes nothing. Only on this machine.
 */
export async function main(args: readonly string[]): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const isShort = args.includes('--short')
  const choices = { ...(isShort ? SHORT : FULL), ...given(args) }
  if (choices.parts.some((part) => !AT_THE_DATABASE.has(part))) {
    await requireWrk()
    await buildWhenStale()
  }
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'CPU'}, Node ${process.version}`
  // What another run has written meanwhile is kept.
  const measured = await measure(choices)
  const result = { ...lastResult(), ...measured, machine, day: new Date().toISOString().slice(0, 10) }
  const document = performanceDocument(result)
  console.log(document)
  if (isShort) return
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync('docs/performance.md', document)
  writeFileSync('docs/performance.svg', throughputChart(result.throughput))
}

function lastResult(): BenchResult {
  const nothing = {
    machine: '',
    day: '',
    throughput: [],
    misses: [],
    sizes: [],
    publishing: null,
    search: [],
    queries: null,
    register: [],
    writing: null,
    weights: [],
    audits: null,
  }
  // A part that is newer than the file is not in it.
  return existsSync(RESULT)
    ? { ...nothing, ...(JSON.parse(readFileSync(RESULT, 'utf8')) as Partial<BenchResult>) }
    : nothing
}

async function measure({ parts, sizes, ...choices }: Choices): Promise<Partial<BenchResult>> {
  let result: Partial<BenchResult> = {}
  const smallest = Math.min(...sizes)
  if (parts.includes('pages')) {
    // Pinned, so that ours and node:http have the same one core.
    const few = { articles: smallest, pinned: true }
    result = { ...result, ...(await withPortal(few, (portal) => measurePages(portal, choices))) }
  }
  if (parts.includes('misses')) {
    say('strony, których nie ma w pamięci')
    const misses: Misses[] = await withPortal({ articles: smallest, pinned: false }, measureMisses)
    result = { ...result, misses }
  }
  if (parts.includes('publishing')) {
    say(`${choices.publications} publikacji`)
    const few = { articles: smallest, pinned: false }
    const publishing = await withPortal(few, (portal) => measurePublishing(portal, choices.publications))
    result = { ...result, publishing }
  }
  if (parts.includes('search')) {
    const search: SearchResult[] = []
    for (const size of sizes) {
      say(`wyszukiwanie, ${size} artykułów`)
      search.push(await measureSearch(size))
    }
    result = { ...result, search }
  }
  if (parts.includes('queries')) {
    say(`${choices.queries} pytań do wyszukiwarki`)
    const few = { articles: smallest, pinned: false }
    const queries = await withPortal(few, (portal) => measureQueries(portal, smallest, choices.queries))
    result = { ...result, queries }
  }
  if (parts.includes('register')) {
    say('rejestr na dowolny dzień')
    result = { ...result, register: measureRegister() }
  }
  if (parts.includes('writing')) {
    say('pisanie')
    const writing = await withPortal({ articles: smallest, pinned: false }, measureWriting)
    result = { ...result, ...(writing !== null && { writing }) }
  }
  if (parts.includes('lighthouse')) {
    say('Lighthouse')
    const audits = await withPortal({ articles: smallest, pinned: false }, (portal) =>
      auditPages(portal, AUDITED, choices.runs),
    )
    if (audits !== null) result = { ...result, audits }
  }
  if (!parts.includes('growth')) return result
  const grown: SizeResult[] = []
  for (const articles of sizes) {
    say(`${articles} artykułów`)
    grown.push(await withPortal({ articles, pinned: false }, (portal) => measureSize(portal, articles, choices)))
  }
  return { ...result, sizes: grown }
}

type Amounts = Pick<Choices, 'runs' | 'addresses'>

async function measureSize(portal: BenchPortal, articles: number, { runs, addresses }: Amounts): Promise<SizeResult> {
  const fresh = portal.memory()
  const first = await measureFirstRendering(portal, FIRST_PAGES)
  const kept = await measureThroughput(portal, { name: 'home', path: '/', coding: 'gzip' }, Math.min(runs, 2))
  const addressesRead = Math.min(addresses, articles)
  say(`  ${addressesRead} adresów`)
  const memoryAfter = await readManyArticles(portal, addressesRead)
  // Last, when the machine has forgotten that it wrote all those articles.
  const coldStart = await medianStart(portal.dataDir, runs)
  return { articles, coldStart, fresh, first, kept: kept.processor.ours, memoryAfter, addressesRead }
}

/** They are short, and it takes many to see past a neighbour on the machine. */
const PAIRS_OF_A_RUN = 4

async function measurePages(portal: BenchPortal, { runs }: Amounts) {
  const weights = []
  for (const { name, path } of PAGES) weights.push(await weighPage(portal, name, path))
  const throughput = []
  for (const page of PAGES.slice(0, 3)) {
    for (const coding of ['gzip', 'identity']) {
      throughput.push(await measureThroughput(portal, { ...page, coding }, runs * PAIRS_OF_A_RUN))
      say(`${page.name}, ${coding}: ${median(throughput.at(-1)?.ratios ?? []).toFixed(2)} × node:http`)
    }
  }
  return { weights, throughput }
}

function given(args: readonly string[]): Partial<Choices> {
  const value = (name: string) => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  const one = (name: 'runs' | 'publications' | 'addresses' | 'queries') =>
    value(name) ? { [name]: Number(value(name)) } : {}
  const parts = value('only')?.split(',')
  if (parts?.some((part) => !PARTS.includes(part as Part))) throw new StartError(`--only: są ${PARTS.join(', ')}.`)
  const sizes = value('sizes')?.split(',').map(Number)
  return {
    ...(parts && { parts: parts as Part[] }),
    ...(sizes && { sizes }),
    ...one('runs'),
    ...one('publications'),
    ...one('addresses'),
    ...one('queries'),
  }
}

function say(what: string): void {
  console.error(`· ${what}`)
}
