import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { isBuilt, portalFolder } from '#db/portal-folder.ts'
import { StartError } from '#domain/start-error.ts'
import { buildFolderName } from '../build-names.ts'
import { freePort } from '../free-port.ts'

const START_TIMEOUT_MS = 300_000
const STOP_TIMEOUT_MS = 15_000
const PAUSE_MS = 100

/** The program that starts the built portal. Throws StartError when nobody has built it. */
export function builtStart(): string {
  const program = isBuilt() ? join(portalFolder(), 'start.js') : resolve(buildFolderName(), 'start.js')
  if (!existsSync(program)) throw new StartError('Portal nie jest zbudowany. Uruchom najpierw: npm run build')
  return program
}

/**
 * Starts the portal on the data directory, for this machine alone, with the address of the living one, so that pages are the same;
 * it tells no cache and makes no copies. Resolves when it answers. Throws StartError when it does not.
 */
export async function startTrialPortal(
  program: string,
  options: { dataDir: string; siteUrl: string; env?: Readonly<Record<string, string>>; timeoutMs?: number },
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const { dataDir, siteUrl, env = {}, timeoutMs = START_TIMEOUT_MS } = options
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ HOST: '127.0.0.1', PORT: String(port), SITE_URL: siteUrl, DATA_DIR: dataDir, BACKUPS: '0', DEMO: '0' },
      // What waited in the outbox of the copy is not for a trial to send.
      ...{ SMTP_URL: '', MAIL_FROM: '' },
      ...{
        METRICS_PORT: '',
        PURGE_URLS: '',
        BACKUP_PLACE: '',
        ADMIN_EMAIL: '',
        ADMIN_PASSWORD: '',
        npm_lifecycle_event: '',
      },
      AUTH_SECRET: randomBytes(32).toString('base64url'),
      ...env,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4_000)
    })
  }
  const ended = once(child, 'exit')
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const until = performance.now() + timeoutMs
  while (!(await isAnswering(origin))) {
    if (child.exitCode !== null || child.signalCode !== null || performance.now() > until) {
      kill()
      throw new StartError(`Portal na kopii danych nie ruszył. ${reasonIn(printed)}`)
    }
    await wait(PAUSE_MS)
  }
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM')
      if (!(await Promise.race([ended, wait(STOP_TIMEOUT_MS, null, { ref: false })]))) kill()
      await ended
      process.off('exit', kill)
    },
  }
}

/** The line that names an error, be it one with a stack, or the last one. */
function reasonIn(printed: string): string {
  const lines = printed.trim().split('\n')
  return lines.findLast((line) => /^\w*Error: /.test(line)) ?? lines.at(-1) ?? ''
}

/** Whether a portal at the origin serves readers. */
export async function isAnswering(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health/live`, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false
  }
}
