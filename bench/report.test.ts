import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type BenchResult, type Circumstances, nothingMeasured, withMeasurement } from './bench-result.ts'
import { performanceDocument } from './report.ts'

const before: Circumstances = { day: '2026-01-02', machine: '8 × Starsza', load: null }
const today: Circumstances = { day: '2026-11-30', machine: '2 × Nowsza', load: 2.94 }

const search = (articles: number, p95: number) => ({
  articles,
  bytes: 3_500,
  rebuildSeconds: 2,
  times: [{ name: 'one word', p50: 1, p95, slowest: 9 }],
})
const atSize = (articles: number, p95: number) =>
  ({ part: 'search', articles, figures: { search: [search(articles, p95)] } }) as const

test('the document says what the figures say, and nothing by hand', () => {
  const figures = JSON.parse(readFileSync('docs/performance.json', 'utf8')) as BenchResult
  expect(performanceDocument(figures)).toBe(readFileSync('docs/performance.md', 'utf8'))
})

test('what was not measured again stays, with its own day and machine', () => {
  const register = [{ name: 'teams of a day', rows: 16, p50: 2.5, p95: 6.9, slowest: 8 }]
  const former = withMeasurement(nothingMeasured, { part: 'register', articles: null, figures: { register } }, before)
  const result = withMeasurement(former, atSize(1_000, 4), today)
  const document = performanceDocument(result)
  expect(result.register).toEqual(register)
  expect(document).toContain('## The register of any day\n\n_Measured 2026-01-02, 8 × Starsza._\n\n')
  expect(document).toContain('## Search\n\n_Measured 2026-11-30, 2 × Nowsza, load 2.9._\n\n')
  expect(document).toContain('## Writing\n\nNot measured yet.\n\n##')
})

test('of several sizes each is measured by itself, and its place is by its size', () => {
  const former = [atSize(100_000, 9), atSize(1_000, 4), atSize(10_000, 6)].reduce(
    (result, one) => withMeasurement(result, one, before),
    nothingMeasured,
  )
  const result = withMeasurement(former, atSize(10_000, 5), today)
  expect(result.search.map(({ articles, times }) => [articles, times[0]?.p95])).toEqual([
    [1_000, 4],
    [10_000, 5],
    [100_000, 9],
  ])
  expect(performanceDocument(result)).toContain(
    '_Measured 1,000 and 100,000 articles: 2026-01-02, 8 × Starsza; 10,000 articles: 2026-11-30, 2 × Nowsza, load 2.9._',
  )
})
