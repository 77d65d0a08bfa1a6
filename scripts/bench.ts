import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { StartRefusal } from '#domain/start-refusal.ts'
import { throughputChart } from './bench/chart.ts'
import { median } from './bench/figures.ts'
import { auditPages } from './bench/lighthouse.ts'
import { requireWrk } from './bench/load.ts'
import { measureFirstRendering } from './bench/measure-first-rendering.ts'
import { readManyArticles } from './bench/measure-memory.ts'
import { measurePublishing } from './bench/measure-publishing.ts'
import { measureThroughput } from './bench/measure-throughput.ts'
import { weighPage } from './bench/page-weight.ts'
import { type BenchPortal, withPortal } from './bench/portal.ts'
import { type BenchResult, performanceDocument, type SizeResult } from './bench/report.ts'
import { buildWhenStale } from './build.ts'

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

type Choices = { sizes: number[]; runs: number; publications: number; addresses: number }

const FULL: Choices = { sizes: [1_000, 10_000, 100_000], runs: 5, publications: 1_000, addresses: 10_000 }
const SHORT: Choices = { sizes: [1_000], runs: 2, publications: 50, addresses: 1_000 }

/**
 * `npm run bench`: the production build on generated portals of three sizes; writes docs/performance.md and its chart.
 * `--short`: minutes less, for looking; writes nothing. `--sizes=1000,10000`, `--addresses=100000`. Only on this machine.
 */
export async function main(args: readonly string[]): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const isShort = args.includes('--short')
  const choices = { ...(isShort ? SHORT : FULL), ...given(args) }
  await requireWrk()
  await buildWhenStale()
  const result = await measure(choices)
  const document = performanceDocument(result)
  console.log(document)
  if (isShort) return
  writeFileSync('docs/performance.md', document)
  writeFileSync('docs/performance.svg', throughputChart(result.throughput))
}

async function measure(choices: Choices): Promise<BenchResult> {
  const sizes: SizeResult[] = []
  let small: Omit<BenchResult, 'sizes' | 'machine' | 'day'> | null = null
  for (const articles of choices.sizes) {
    say(`${articles} artykułów`)
    await withPortal(articles, async (portal) => {
      const isFirst = small === null
      sizes.push(await measureSize(portal, articles, choices))
      if (isFirst) small = await measureOnce(portal, choices)
    })
  }
  if (small === null) throw new StartRefusal('--sizes: podaj co najmniej jedną liczbę artykułów.')
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'CPU'}, Node ${process.version}`
  return {
    ...(small as Omit<BenchResult, 'sizes' | 'machine' | 'day'>),
    sizes,
    machine,
    day: new Date().toISOString().slice(0, 10),
  }
}

async function measureSize(portal: BenchPortal, articles: number, { runs, addresses }: Choices): Promise<SizeResult> {
  const fresh = portal.memory()
  say('pierwsze wyświetlenia')
  const first = await measureFirstRendering(portal, FIRST_PAGES)
  const kept = await measureThroughput(portal, { name: 'home', path: '/', coding: 'gzip' }, Math.min(runs, 2))
  const addressesRead = Math.min(addresses, articles)
  say(`${addressesRead} adresów`)
  const memoryAfter = await readManyArticles(portal, addressesRead)
  return { articles, coldStart: portal.coldStart, fresh, first, kept: kept.processor, memoryAfter, addressesRead }
}

async function measureOnce(portal: BenchPortal, { runs, publications }: Choices) {
  const weights = []
  for (const { name, path } of PAGES) weights.push(await weighPage(portal, name, path))
  say('Lighthouse')
  const audits = await auditPages(portal, AUDITED, runs)
  say('publikowanie')
  const publishing = await measurePublishing(portal, publications)
  const throughput = []
  for (const page of PAGES.slice(0, 3)) {
    for (const coding of ['gzip', 'identity']) {
      say(`${page.name}, ${coding}`)
      throughput.push(await measureThroughput(portal, { ...page, coding }, runs))
      say(`  ${median(throughput.at(-1)?.ratios ?? []).toFixed(2)} × node:http`)
    }
  }
  return { weights, audits, publishing, throughput }
}

function given(args: readonly string[]): Partial<Choices> {
  const numbers = (name: string) =>
    args
      .find((argument) => argument.startsWith(`--${name}=`))
      ?.slice(name.length + 3)
      .split(',')
      .map(Number)
  const sizes = numbers('sizes')
  const one = (name: 'runs' | 'publications' | 'addresses') => {
    const value = numbers(name)?.[0]
    return value === undefined ? {} : { [name]: value }
  }
  return { ...(sizes && { sizes }), ...one('runs'), ...one('publications'), ...one('addresses') }
}

function say(what: string): void {
  console.error(`· ${what}`)
}
