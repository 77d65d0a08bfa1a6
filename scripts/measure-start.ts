import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.ts'

const GIVE_UP_MS = 600_000

/**
 * `npm run measure:start`: a fresh copy of the sources and an empty npm cache; how long until the first page after
 * `npm ci && npm start`, after a second `npm start`, and after a start of the built folder alone.
 */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-pomiar-'))
  const clone = join(folder, 'komunikat')
  try {
    copySources(clone)
    const installed = await timed(() =>
      execFileSync('npm', ['ci', '--cache', join(folder, 'cache')], { cwd: clone, stdio: 'ignore' }),
    )
    const first = await timed(() => startAndStop(clone))
    const second = await timed(() => startAndStop(clone))
    const alone = await timed(() => startAndStop(clone, [process.execPath, 'build/start.js']))
    console.log(`npm ci (pusta pamięć podręczna): ${seconds(installed)}`)
    console.log(`pierwszy npm start do pierwszej strony: ${seconds(first)}`)
    console.log(`razem od zera: ${seconds(installed + first)} (cel: poniżej 180 s)`)
    console.log(`drugi npm start do pierwszej strony: ${seconds(second)} (cel: poniżej 3 s)`)
    console.log(`node build/start.js do pierwszej strony: ${seconds(alone)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a clone would have: everything git knows or would take, as it stands in the work tree. */
function copySources(clone: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const file of listed.split('\0').filter(Boolean)) cpSync(file, join(clone, file))
}

/** Starts the portal, waits for its first page, and stops it; returns when the page was there. */
async function startAndStop(clone: string, command = ['npm', 'start']): Promise<() => Promise<void>> {
  const port = await freePort()
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: clone,
    env: { ...cleanEnvironment(), PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const until = performance.now() + GIVE_UP_MS
  while (!(await answers(`http://127.0.0.1:${port}/`))) {
    if (child.exitCode !== null || performance.now() > until) throw new Error('The portal did not start')
    await wait(20)
  }
  return async () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    await once(child, 'exit')
  }
}

async function timed(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  const stop = await work()
  const took = performance.now() - startedAt
  if (typeof stop === 'function') await stop()
  return took
}

/** Any answer of the portal itself counts; a failure of ours (5xx) does not. */
async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ status }) => status < 500,
    () => false,
  )
}

/** Without what npm told us about ourselves: the copy shall find its own runtime and settings. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE_ENV$|NEXT_|DATA_DIR$)/i.test(name),
  )
  const path = process.env.PATH?.split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':')
  return { ...Object.fromEntries(entries), NODE_ENV: 'production', PATH: path }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`
}
