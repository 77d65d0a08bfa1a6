import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { StartError } from '#domain/start-error.ts'
import { buildWhenStale } from '#scripts/build.ts'
import {
  type BenchPart,
  type BenchResult,
  benchParts,
  type Circumstances,
  type Figures,
  nothingMeasured,
  type SizeResult,
  withMeasurement,
} from './bench-result.ts'
import { throughputChart } from './chart.ts'
import { median } from './figures.ts'
import { auditPages } from './lighthouse.ts'
import { requireWrk } from './load.ts'
import { measureDrill } from './measure-drill.ts'
import { measureFirstRendering } from './measure-first-rendering.ts'
import { readManyArticles } from './measure-memory.ts'
import { measureMisses } from './measure-misses.ts'
import { measureOffice } from './measure-office.ts'
import { measurePublishing } from './measure-publishing.ts'
import { measureQueries } from './measure-queries.ts'
import { measureRegister } from './measure-register.ts'
import { measureSearch } from './measure-search.ts'
import { measureThroughput } from './measure-throughput.ts'
import { measureUpgrade } from './measure-upgrade.ts'
import { measureWriting } from './measure-writing.ts'
import { weighPage } from './page-weight.ts'
import { type BenchPortal, medianStart, withPortal } from './portal.ts'
import { performanceDocument } from './report.ts'

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

/** Of the demonstration alone: generated articles have no pictures, and would push those that have from the front page. */
const WITH_PICTURES = [{ name: 'home with pictures', path: '/' }]

/** Parts that ask the database in this process, and need no built portal. */
const AT_THE_DATABASE: ReadonlySet<BenchPart> = new Set(['search', 'register'])

type Choices = {
  parts: readonly BenchPart[]
  sizes: number[]
  runs: number
  publications: number
  addresses: number
  queries: number
}

/** A portal after some years. */
const OF_THE_DRILL = { articles: 10_000, fileBytes: 2 * 1024 ** 3 }

const FULL: Choices = {
  parts: benchParts,
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
 * `--only=pages,misses,publishing,queries,register,writing,office,lighthouse,drill,upgrade,search,growth` measures some parts again; `--sizes=1000,10000`, `--runs=`, `--publications=`,
 * `--addresses=100000`, `--queries=`. Each part is written as soon as it is measured, and all that was not measured stays as
 * it was. `--short`: minutes less, for looking; writes nothing. `--document`: measures nothing and says the figures
 * again, after report.ts was changed. Only on this machine.
 */
export async function main(args: readonly string[]): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  if (args.includes('--document')) return write(lastResult())
  const isShort = args.includes('--short')
  const choices = { ...(isShort ? SHORT : FULL), ...given(args) }
  if (choices.parts.some((part) => !AT_THE_DATABASE.has(part))) {
    await requireWrk()
    await buildWhenStale()
  }
  let short = nothingMeasured
  for (const part of benchParts.filter((one) => choices.parts.includes(one))) {
    for (const articles of part === 'search' || part === 'growth' ? choices.sizes : [null]) {
      const before = circumstances()
      say(articles === null ? names[part] : `${names[part]}, ${articles} artykułów`)
      const figures = await measurements[part](choices, articles ?? Math.min(...choices.sizes))
      if (figures === null) continue
      const measured = { part, articles, figures }
      // What another run has written meanwhile is kept.
      if (isShort) short = withMeasurement(short, measured, before)
      else write(withMeasurement(lastResult(), measured, before))
    }
  }
  console.log(performanceDocument(isShort ? short : lastResult()))
}

function circumstances(): Circumstances {
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'CPU'}, Node ${process.version}`,
    load: Math.round((loadavg()[1] ?? 0) * 10) / 10,
  }
}

function write(result: BenchResult): void {
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync('docs/performance.md', performanceDocument(result))
  writeFileSync('docs/performance.svg', throughputChart(result.throughput))
}

/** A part that is newer than the file is not in it. */
function lastResult(): BenchResult {
  if (!existsSync(RESULT)) return nothingMeasured
  return { ...nothingMeasured, ...(JSON.parse(readFileSync(RESULT, 'utf8')) as Partial<BenchResult>) }
}

const names: Readonly<Record<BenchPart, string>> = {
  pages: 'strony z pamięci',
  misses: 'strony, których nie ma w pamięci',
  publishing: 'publikacje',
  queries: 'pytania do wyszukiwarki',
  register: 'rejestr na dowolny dzień',
  writing: 'pisanie',
  office: 'wersje, rejestr zmian i wspólna praca',
  lighthouse: 'Lighthouse',
  drill: 'próba przywrócenia',
  upgrade: 'aktualizacja',
  search: 'wyszukiwanie',
  growth: 'wzrost',
}

/** What each part measures on so many articles; null = what it needs is not here. */
const measurements: Readonly<
  Record<BenchPart, (choices: Choices, articles: number) => Promise<Partial<Figures> | null>>
> = {
  // Pinned, so that ours and node:http have the same one core.
  pages: (choices, articles) => withPortal({ articles, pinned: true }, (portal) => measurePages(portal, choices)),
  misses: async (_, articles) => ({ misses: await withPortal({ articles, pinned: false }, measureMisses) }),
  publishing: async ({ publications }, articles) => ({
    publishing: await withPortal({ articles, pinned: false }, (portal) => measurePublishing(portal, publications)),
  }),
  queries: async ({ queries }, articles) => ({
    queries: await withPortal({ articles, pinned: false }, (portal) => measureQueries(portal, articles, queries)),
  }),
  register: async () => ({ register: measureRegister() }),
  writing: async (_, articles) => {
    const writing = await withPortal({ articles, pinned: false }, measureWriting)
    return writing && { writing }
  },
  office: async (_, articles) => ({ office: await withPortal({ articles, pinned: false }, measureOffice) }),
  lighthouse: async ({ runs }, articles) => {
    const audits = await withPortal({ articles, pinned: false }, (portal) => auditPages(portal, AUDITED, runs))
    const ofDemo = await withPortal({ articles: 0, pinned: false }, (portal) => auditPages(portal, WITH_PICTURES, runs))
    return audits && ofDemo && { audits: { ...audits, audits: [...audits.audits, ...ofDemo.audits] } }
  },
  drill: async () => ({ drill: await measureDrill(OF_THE_DRILL) }),
  upgrade: async (_, articles) => ({ upgrade: await measureUpgrade(articles) }),
  search: async (_, articles) => ({ search: [await measureSearch(articles)] }),
  growth: async (choices, articles) => ({
    sizes: [await withPortal({ articles, pinned: false }, (portal) => measureSize(portal, articles, choices))],
  }),
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
  if (parts?.some((part) => !benchParts.includes(part as BenchPart)))
    throw new StartError(`--only: są ${benchParts.join(', ')}.`)
  const sizes = value('sizes')?.split(',').map(Number)
  return {
    ...(parts && { parts: parts as BenchPart[] }),
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
