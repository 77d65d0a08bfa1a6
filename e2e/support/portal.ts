import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#scripts/free-port.ts'
import { copyDemonstration } from './demonstration.ts'
import { DEMO_PASSWORD } from './staff.ts'

export type Portal = {
  readonly url: string
  readonly dataDir: string
  /** Everything the portal printed so far, its log included. */
  readonly output: () => string
  /** Asks it to stop as an operator would and returns its exit code. Removes the data directory it made. */
  readonly stop: () => Promise<number | null>
  /** `kill -9`: as a crash would. The data directory stays. */
  readonly kill: () => Promise<void>
  /** Sends a signal to the process that was started, and waits until nothing of it runs: its output is closed. */
  readonly signal: (signal: NodeJS.Signals) => Promise<void>
}

/**
 * `env` overrides what the helper chooses: DATA_DIR to share a database (the portal that made it removes it), or to start
 * on an empty one for the first time; PORT to come back at a known address.
 */
export type PortalOptions = {
  readonly demo: boolean
  readonly env?: Readonly<Record<string, string>>
  /** The name under which browsers know it; its address otherwise. */
  readonly host?: 'localhost'
  /** Started by npm, as an operator does it; otherwise by Node alone, which is a second faster. */
  readonly byNpm?: boolean
  /** A built folder to be started by Node alone, from the folder above it. */
  readonly builtFolder?: string
}

const GIVE_UP_MS = 180_000

/**
 * Starts the production build as `npm start` does, on a free port of this machine and a data directory of its own: empty,
 * or with the demonstration as a first start of this run left it (demonstration.ts).
 */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const sharedDataDir = options.env?.DATA_DIR
  const dataDir = sharedDataDir ?? mkdtempSync(join(tmpdir(), 'komunikat-e2e-'))
  if (options.demo && sharedDataDir === undefined) await putDemonstrationInto(dataDir, options.env)
  const port = Number(options.env?.PORT ?? (await freePort()))
  const url = `http://${options.host ?? '127.0.0.1'}:${port}`
  const { program, args, cwd } = commandFor(options)
  const child = spawn(program, args, {
    cwd,
    env: {
      ...inheritedEnvironment(),
      NODE_ENV: 'production',
      NEXT_DIST_DIR: '.next-test',
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: url,
      DATA_DIR: dataDir,
      DEMO: options.demo ? '1' : '0',
      // A run that passes the hour of copies is like any other.
      BACKUPS: '0',
      DEMO_PASSWORD,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  await untilHealthy(child, url, () => output)
  return {
    url,
    dataDir,
    output: () => output,
    stop: async () => {
      await end(child, 'SIGTERM')
      if (sharedDataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
      return child.exitCode
    },
    kill: () => end(child, 'SIGKILL'),
    signal: async (signal) => {
      const closed = once(child, 'close')
      child.kill(signal)
      await closed
    },
  }
}

/** The first administrator whom an operator names gets the first number among accounts: a demonstration of another kind. */
function putDemonstrationInto(dataDir: string, env: PortalOptions['env'] = {}): Promise<void> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = env
  const first = ADMIN_EMAIL && ADMIN_PASSWORD ? { ADMIN_EMAIL, ADMIN_PASSWORD } : {}
  return copyDemonstration(ADMIN_EMAIL ?? 'demo', dataDir, async (ready) => {
    const portal = await startPortal({ demo: true, env: { ...first, DATA_DIR: ready } })
    await portal.stop()
  })
}

function commandFor({ byNpm, builtFolder }: PortalOptions): { program: string; args: string[]; cwd?: string } {
  if (byNpm) return { program: 'npm', args: ['start'] }
  if (builtFolder === undefined) return { program: process.execPath, args: ['scripts/run.mjs', 'start'] }
  return { program: process.execPath, args: [join(builtFolder, 'start.js')], cwd: dirname(builtFolder) }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

async function untilHealthy(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const until = performance.now() + GIVE_UP_MS
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`The portal did not start:\n${output()}`)
    }
    await wait(50)
  }
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** What the operator of this machine set for a portal of theirs is not meant for the one under test. */
function inheritedEnvironment(): Record<string, string | undefined> {
  const OWN =
    /^(PORT|HOST|SITE_URL|DATA_DIR|AUTH_SECRET|ADMIN_EMAIL|ADMIN_PASSWORD|DEMO|DEMO_PASSWORD|TRUST_PROXY|NODE_ENV|NODE_OPTIONS)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)))
}
