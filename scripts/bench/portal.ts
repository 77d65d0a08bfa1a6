import { readFileSync, rmSync } from 'node:fs'
import { freePort } from '../free-port.ts'
import { preparePortal } from './prepare-portal.ts'
import { type Measured, startMeasured, untilAnswers } from './processes.ts'

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
  return { ...server, url, dataDir, coldStart: performance.now() - startedAt }
}

/** What `npm start` gives to node. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').slice(1)
}

/** Runs `work` on a portal with `count` generated articles, and leaves nothing of it. */
export async function withPortal<T>(
  { articles, pinned }: { articles: number; pinned: boolean },
  work: (portal: BenchPortal) => Promise<T>,
): Promise<T> {
  const dataDir = await preparePortal(articles, Date.now())
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
