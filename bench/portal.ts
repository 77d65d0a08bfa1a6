import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { freePort } from '#scripts/free-port.ts'
import { median } from './figures.ts'
import { preparePortal } from './prepare-portal.ts'
import { childOf, figuresOf, type Measured, startMeasured, untilAnswers } from './processes.ts'

export type BenchPortal = Measured & {
  readonly url: string
  readonly dataDir: string
  /** From the start of the process to its first page, in ms. */
  readonly coldStart: number
}

/** The production build on a database that exists. */
export async function startPortal(dataDir: string, options: { pinned: boolean }): Promise<BenchPortal> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const env = { PORT: String(port), HOST: '127.0.0.1', SITE_URL: url, DATA_DIR: dataDir, NODE_ENV: 'production' }
  const server = startMeasured(startArguments(), env, options)
  await untilAnswers(`${url}/`)
  return { ...server, ...figuresOf(childOf(server.pid)), url, dataDir, coldStart: performance.now() - startedAt }
}

/** From the start of the process to its first page, in ms: median of `times` starts. */
export async function medianStart(dataDir: string, times: number): Promise<number> {
  const starts: number[] = []
  for (let time = 0; time < times; time++) {
    const portal = await startPortal(dataDir, { pinned: false })
    starts.push(portal.coldStart)
    await portal.stop()
  }
  return median(starts)
}

/** What `npm start` gives to node: the words after `exec node`. */
export function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  const words = scripts.start.split(' ')
  return words.slice(words.indexOf('node') + 1)
}

/** Runs `work` on a portal with `count` generated articles, and leaves nothing of it. */
export async function withPortal<T>(
  { articles, pinned }: { articles: number; pinned: boolean },
  work: (portal: BenchPortal) => Promise<T>,
): Promise<T> {
  const dataDir = await preparePortal(articles, Date.now())
  // What was just written goes to the disk before anything is measured, not while.
  execFileSync('sync')
  try {
    const portal = await startPortal(dataDir, { pinned })
    try {
      return await work(portal)
    } finally {
      await portal.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
