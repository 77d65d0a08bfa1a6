import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { quantile } from './figures.ts'
import { read } from './measure-throughput.ts'
import type { BenchPortal } from './portal.ts'

export type FirstRendering = {
  readonly name: string
  readonly p50: number
  readonly p99: number
  readonly processor: number
}

const TIMES = 200

/**
 * What the first reader after a change waits for, one client, in ms; processor time of one rendering, in ms. The epoch is
 * raised before each, so that nothing kept is used.
 */
export async function measureFirstRendering(
  portal: BenchPortal,
  pages: readonly { readonly name: string; readonly path: string }[],
): Promise<FirstRendering[]> {
  const client = openDatabase(join(portal.dataDir, DATABASE_FILE)).$client
  const change = client.prepare('update public_epoch set value = value + 1')
  const measured: FirstRendering[] = []
  for (const { name, path } of pages) {
    await read(portal.url + path, 'gzip')
    const took: number[] = []
    const before = portal.processor()
    for (let time = 0; time < TIMES; time++) {
      change.run()
      const startedAt = performance.now()
      await read(portal.url + path, 'gzip')
      took.push(performance.now() - startedAt)
    }
    const processor = (portal.processor() - before) / TIMES
    measured.push({ name, p50: quantile(took, 0.5), p99: quantile(took, 0.99), processor })
  }
  client.close()
  return measured
}
