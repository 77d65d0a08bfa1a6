import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#scripts/free-port.ts'
import type { Baseline } from './baseline-server.ts'
import { median } from './figures.ts'
import { type Load, loadFor } from './load.ts'
import type { BenchPortal } from './portal.ts'
import { type Measured, startMeasured, untilAnswers } from './processes.ts'

export type Throughput = {
  readonly name: string
  readonly coding: string
  readonly bytes: number
  readonly ours: Load
  readonly baseline: Load
  /** Ours divided by that of node:http, of each pair of runs. */
  readonly ratios: readonly number[]
  /** Processor time of one request, in microseconds; this moves less with the machine than requests a second do. */
  readonly processor: { readonly ours: number; readonly baseline: number }
}

/** Short runs, many of them: a neighbour on the machine then spoils some pairs and not the median. */
const SECONDS = 1

/**
 * One address, in runs that alternate with `node:http` sending the same bytes on the same core: machines are never quiet,
 * so only what was measured side by side can be compared.
 */
export async function measureThroughput(
  portal: BenchPortal,
  page: { name: string; path: string; coding: string },
  runs: number,
): Promise<Throughput> {
  const url = portal.url + page.path
  const { headers, body } = await read(url, page.coding)
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-wzorzec-'))
  const port = await freePort()
  const same: Baseline = { port, headers: comparable(headers), body: body.toString('base64') }
  writeFileSync(join(folder, 'answer.json'), JSON.stringify(same))
  const baseline = startMeasured(['bench/baseline-server.ts', join(folder, 'answer.json')], {}, { pinned: true })
  const ours: Load[] = []
  const theirs: Load[] = []
  const processor = { ours: 0, baseline: 0 }
  try {
    await untilAnswers(`http://127.0.0.1:${port}/`)
    // Both have warmed up before anything counts.
    for (const warm of [`http://127.0.0.1:${port}/`, url]) await loadFor(warm, { seconds: 2, coding: page.coding })
    for (let run = 0; run < runs; run++) {
      const bare = await measured(baseline, `http://127.0.0.1:${port}/`, page.coding)
      theirs.push(bare.load)
      processor.baseline += bare.processor / runs
      const whole = await measured(portal, url, page.coding)
      ours.push(whole.load)
      processor.ours += whole.processor / runs
    }
  } finally {
    await baseline.stop()
    rmSync(folder, { recursive: true })
  }
  const ratios = ours.map(({ perSecond }, run) => perSecond / (theirs[run]?.perSecond ?? Number.NaN))
  return {
    name: page.name,
    coding: page.coding,
    bytes: body.byteLength,
    ours: middle(ours),
    baseline: middle(theirs),
    ratios,
    processor,
  }
}

async function measured(
  server: Measured,
  url: string,
  coding: string,
): Promise<{ readonly load: Load; readonly processor: number }> {
  const before = server.processor()
  const load = await loadFor(url, { seconds: SECONDS, coding })
  return { load, processor: ((server.processor() - before) * 1_000) / (load.perSecond * SECONDS) }
}

function middle(loads: readonly Load[]): Load {
  const of = (name: keyof Load) => median(loads.map((load) => load[name]))
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    failures: loads.reduce((total, { failures }) => total + failures, 0),
  }
}

/** Headers that `node:http` adds by itself would stand there twice. */
function comparable(headers: IncomingHttpHeaders): string[] {
  const own = new Set(['date', 'connection', 'keep-alive'])
  return Object.entries(headers).flatMap(([name, value]) => (own.has(name) ? [] : [name, String(value)]))
}

/** The answer as it travels: `fetch` would unpack it. */
export function read(
  url: string,
  coding: string,
): Promise<{ headers: IncomingHttpHeaders; body: Buffer; status: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<{
    headers: IncomingHttpHeaders
    body: Buffer
    status: number
  }>()
  get(url, { headers: { 'accept-encoding': coding } }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      resolve({ headers: answer.headers, body: Buffer.concat(chunks), status: answer.statusCode ?? 0 })
    })
  }).on('error', reject)
  return promise
}
