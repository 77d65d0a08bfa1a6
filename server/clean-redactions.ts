import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { programFile } from '#db/portal-folder.ts'
import { cleanRedactions } from '#services/redaction/clean-redactions.ts'
import type { Log } from './log.ts'

/** How often we look whether something was erased, in ms. */
const EVERY_MS = 5_000
/** After a failure, in ms: somebody may be writing. Doubled each time up to an hour: a program that copies the log may never let go of it. */
const RETRY_MS = 60_000
const LONGEST_RETRY_MS = 3_600_000

const PROGRAM = 'services/redaction/database-cleaner'

type Options = {
  readonly database: Database
  readonly dataDir: string
  readonly clock: () => number
  readonly log: Log
}

/** Cleans up after erasures (services/redaction/clean-redactions.ts), also after those of a portal that was stopped meanwhile. */
export function startCleaningRedactions({ database, dataDir, clock, log }: Options): { readonly stop: () => void } {
  const stopping = new AbortController()
  const { signal } = stopping
  const vacuum = async () => {
    const child = spawn(process.execPath, [programFile(PROGRAM), dataDir], { stdio: 'ignore', env: childEnv(), signal })
    const [code] = (await once(child, 'close')) as [number | null]
    return code === 0
  }
  const goOn = async () => {
    let pause = EVERY_MS
    while (!signal.aborted) {
      await wait(pause, undefined, { signal, ref: false }).catch(() => {})
      if (signal.aborted) return
      try {
        const cleaned = await cleanRedactions(database, { dataDir, clock, vacuum })
        if (cleaned === null) {
          log.warn('erasure not cleaned up yet: another program keeps the log of the database open')
          pause = pauseAfter(pause)
        } else {
          if (cleaned > 0) log.info({ cleaned }, 'erased for good')
          pause = EVERY_MS
        }
      } catch (error) {
        // A portal that was stopped meanwhile has closed its database.
        if (!signal.aborted && database.$client.open) log.error({ err: error }, 'erasure not cleaned up yet')
        pause = pauseAfter(pause)
      }
    }
  }
  void goOn()
  return { stop: () => stopping.abort() }
}

const pauseAfter = (pause: number) => Math.min(Math.max(2 * pause, RETRY_MS), LONGEST_RETRY_MS)

/** It needs none of our secrets, and gets none. */
function childEnv(): NodeJS.ProcessEnv {
  const { PATH = '', PORTAL_FOLDER } = process.env
  return { PATH, NODE_ENV: 'production', ...(PORTAL_FOLDER !== undefined && { PORTAL_FOLDER }) }
}
