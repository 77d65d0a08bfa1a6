import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Database } from '#db/client.ts'
import { programFile } from '#db/portal-folder.ts'
import { isBackupDue } from '#services/backup/backup-state.ts'
import type { Log } from './log.ts'

/** How often we look whether a copy is due, in ms. */
const EVERY_MS = 60_000

/** After a copy that failed, in ms: the disk may have room again. */
const RETRY_MS = 30 * 60_000

const PROGRAM = 'services/backup/backup-maker'

type Options = {
  readonly database: Database
  readonly dataDir: string
  readonly secondPlace: string | null
  readonly clock: () => number
  readonly log: Log
  readonly everyMs?: number
}

/**
 * Has copies made at the hours of the settings, by a child process of low priority. Which is due is asked of the copies that are
 * there, so a restart forgets nothing and a portal that was away makes up for it. Stopped, it ends the child: what that one had
 * begun is no copy (services/backup/make-backup.ts).
 */
export function startBackups(options: Options): { readonly stop: () => void } {
  const { database, dataDir, clock, log } = options
  let child: ChildProcessByStdio<null, Readable, Readable> | null = null
  let triedAt = Number.NEGATIVE_INFINITY

  const look = () => {
    try {
      const now = clock()
      if (child !== null || Math.abs(now - triedAt) < RETRY_MS || !isBackupDue(database, dataDir, now)) return
      triedAt = now
      child = startMaker(options)
      tell(child)
    } catch (error) {
      log.error({ err: error }, 'backup not started')
    }
  }
  const tell = (maker: ChildProcessByStdio<null, Readable, Readable>) => {
    const [printed, errors] = [textOf(maker.stdout), textOf(maker.stderr)]
    maker.once('error', (error) => {
      child = null
      log.error({ err: error }, 'backup failed')
    })
    maker.once('close', (code, signal) => {
      child = null
      if (code === 0) log.info({ made: JSON.parse(printed()) }, 'backup made and proven')
      else if (signal !== 'SIGTERM') log.error({ code, signal, reason: errors() }, 'backup failed')
    })
  }
  const timer = setInterval(look, options.everyMs ?? EVERY_MS)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      child?.kill('SIGTERM')
    },
  }
}

/** It needs none of our secrets, and gets none. */
function startMaker({ dataDir, secondPlace }: Options): ChildProcessByStdio<null, Readable, Readable> {
  const { PATH = '', PORTAL_FOLDER } = process.env
  return spawn(process.execPath, [programFile(PROGRAM), dataDir, ...(secondPlace === null ? [] : [secondPlace])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, NODE_ENV: 'production', ...(PORTAL_FOLDER !== undefined && { PORTAL_FOLDER }) },
  })
}

function textOf(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return () => text
}
