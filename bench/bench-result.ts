import type { Audits } from './lighthouse.ts'
import type { Drill } from './measure-drill.ts'
import type { FirstRendering } from './measure-first-rendering.ts'
import type { Misses } from './measure-misses.ts'
import type { Office } from './measure-office.ts'
import type { Publishing } from './measure-publishing.ts'
import type { Queries } from './measure-queries.ts'
import type { RegisterQuestion } from './measure-register.ts'
import type { SearchResult } from './measure-search.ts'
import type { Throughput } from './measure-throughput.ts'
import type { Upgrade } from './measure-upgrade.ts'
import type { Writing } from './measure-writing.ts'
import type { PageWeight } from './page-weight.ts'

/** What can be measured by itself, in the order in which a whole run measures it: what takes hours comes last. */
export const benchParts = [
  'pages',
  'misses',
  'publishing',
  'queries',
  'register',
  'writing',
  'office',
  'lighthouse',
  'drill',
  'upgrade',
  'search',
  'growth',
] as const
export type BenchPart = (typeof benchParts)[number]

/** When and where something was measured. */
export type Circumstances = {
  readonly day: string
  readonly machine: string
  /** How many programs wanted a processor before the measurement began, over five minutes; null = not noted. */
  readonly load: number | null
}

export type SizeResult = {
  readonly articles: number
  readonly coldStart: number
  readonly fresh: number
  readonly first: readonly FirstRendering[]
  /** Processor time of one answer from memory, µs, and memory after reading many addresses. */
  readonly kept: number
  readonly memoryAfter: number | null
  readonly addressesRead: number
}

/** All figures there are. */
export type Figures = {
  readonly throughput: readonly Throughput[]
  readonly weights: readonly PageWeight[]
  readonly misses: readonly Misses[]
  readonly publishing: Publishing | null
  readonly queries: Queries | null
  readonly register: readonly RegisterQuestion[]
  readonly writing: Writing | null
  readonly office: Office | null
  readonly audits: Audits | null
  readonly drill: Drill | null
  readonly upgrade: Upgrade | null
  readonly search: readonly SearchResult[]
  readonly sizes: readonly SizeResult[]
}

export type BenchResult = Figures & {
  /** By the name of the part; of a part with several sizes by its name and the size. */
  readonly measured: Readonly<Record<string, Circumstances>>
}

export const nothingMeasured: BenchResult = {
  measured: {},
  throughput: [],
  weights: [],
  misses: [],
  publishing: null,
  queries: null,
  register: [],
  writing: null,
  office: null,
  audits: null,
  drill: null,
  upgrade: null,
  search: [],
  sizes: [],
}

/** What one part has measured; `articles` is null where there is only one size. */
export type Measurement = {
  readonly part: BenchPart
  readonly articles: number | null
  readonly figures: Partial<Figures>
}

/** The figures with those of one part, or of one of its sizes, measured again. Everything else stays, with its own day. */
export function withMeasurement(
  result: BenchResult,
  { part, articles, figures }: Measurement,
  circumstances: Circumstances,
): BenchResult {
  return {
    ...result,
    ...figures,
    search: bySize(result.search, figures.search),
    sizes: bySize(result.sizes, figures.sizes),
    measured: { ...result.measured, [measuredKey(part, articles)]: circumstances },
  }
}

export function measuredKey(part: BenchPart, articles: number | null): string {
  return articles === null ? part : `${part} ${articles}`
}

function bySize<One extends { readonly articles: number }>(before: readonly One[], now: readonly One[] = []): One[] {
  const measured = new Set(now.map(({ articles }) => articles))
  return [...before.filter(({ articles }) => !measured.has(articles)), ...now].toSorted(
    (a, b) => a.articles - b.articles,
  )
}
