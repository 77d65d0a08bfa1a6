import { rmSync } from 'node:fs'
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
export async function startPortal(dataDir: string): Promise<BenchPortal> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const process_ = startMeasured(['scripts/run.mjs', 'start'], {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: url,
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
  })
  await untilAnswers(`${url}/`)
  return { ...process_, url, dataDir, coldStart: performance.now() - startedAt }
}

/** Runs `work` on a portal with `count` generated articles, and leaves nothing of it. */
export async function withPortal<T>(count: number, work: (portal: BenchPortal) => Promise<T>): Promise<T> {
  const dataDir = await preparePortal(count, Date.now())
  try {
    const portal = await startPortal(dataDir)
    try {
      return await work(portal)
    } finally {
      await portal.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
