import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** Under the supervisor, as the portal is. */
const PROGRAM = ['stand-in-supervisor', 'wait-for-a-signal']
  .map((name) => resolve(`scripts/testing/${name}.ts`))
  .join(' ')

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

/** The command of `npm start` as package.json says it, a small program in the portal's place. */
async function startedByNpm() {
  const folder = mkdtempSync(join(tmpdir(), 'npm-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const start = scripts.start?.replace('scripts/run.mjs start', PROGRAM)
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'stand-in', version: '1.0.0', scripts: { start } }),
  )
  const child = spawn('npm', ['start'], {
    cwd: folder,
    // The Node that runs us, as npm puts the pinned one first.
    env: { ...process.env, npm_lifecycle_event: '', PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  const ready = Promise.withResolvers<void>()
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.includes('ready\n')) ready.resolve()
  })
  await ready.promise
  return { child, output: () => output }
}

test.each([
  ['SIGTERM', true],
  ['SIGINT', true],
  ['SIGHUP', false],
  ['SIGKILL', false],
] as const)(
  'what npm start runs stops in peace when npm gets %s, and leaves nothing behind',
  async (signal, isPassedOn) => {
    const { child, output } = await startedByNpm()
    // Closed only when nobody holds the output any more, the program under npm included.
    const closed = once(child, 'close')
    child.kill(signal)
    await closed
    expect(output()).toMatch(/closed\n.*"msg":"stopped"/)
    // npm waits for what it passed the signal on to, and ends as that did; the others end npm at once.
    expect(child.exitCode).toBe(isPassedOn ? 0 : null)
  },
  30_000,
)

test('every command of ours is what npm runs, with no shell between', () => {
  const commands = Object.values(scripts).filter((command) => command.includes('scripts/run.mjs'))
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((command) => !command.startsWith('exec node '))).toEqual([])
})
