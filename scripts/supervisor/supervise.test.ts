import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../free-port.ts'
import { meetRunningPortal } from '../upgrade/control-client.ts'

const SUPERVISOR = 'scripts/testing/stand-in-supervisor.ts'
const WORKER = 'scripts/testing/stand-in-worker.ts'

/** A stand-in for the portal under a real supervisor. */
async function start(name = 'first', port?: number) {
  const at = port ?? (await freePort())
  const dataDir = mkdtempSync(join(tmpdir(), 'nadzor-'))
  const child = spawn(process.execPath, [SUPERVISOR, WORKER, name, String(at), dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  onTestFinished(async () => {
    await end(child, 'SIGKILL')
    rmSync(dataDir, { recursive: true })
  })
  const command = (other: string) => ({
    program: process.execPath,
    args: [WORKER, other, String(at), dataDir],
    settings: {},
  })
  const portal = { child, port: at, dataDir, command, output: () => output }
  if (name === 'first') {
    await expect.poll(() => output, { timeout: 20_000 }).toContain('ready first')
    await expect.poll(() => statSync(join(dataDir, 'komunikat.control'), { throwIfNoEntry: false })?.mode).toBeDefined()
  }
  return portal
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** One question: what was answered, or the code of the error. */
function ask(port: number, options: { method?: string; agent?: Agent } = {}): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  request({ host: '127.0.0.1', port, ...options }, (answer) => {
    let text = ''
    answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
    answer.on('end', () => resolve(`${answer.statusCode} ${text}`))
  })
    .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
    .end()
  return promise
}

/** Readers who never stop: half of them keep their connection, half bring a new one each time. */
function readForEver(port: number, count: number) {
  const agents = [new Agent({ keepAlive: true }), new Agent({ keepAlive: false })]
  const answers: string[] = []
  let isOver = false
  const all = Promise.all(
    Array.from({ length: count }, async (_, index) => {
      while (!isOver) answers.push(await ask(port, { agent: agents[index % 2] as Agent }))
    }),
  )
  return {
    answers,
    stop: async () => {
      isOver = true
      await all
      for (const agent of agents) agent.destroy()
    },
  }
}

describe('supervise', { timeout: 60_000 }, () => {
  it('hands the socket to another process while many read, and not one of them fails', async () => {
    const portal = await start()
    const readers = readForEver(portal.port, 20)
    await expect.poll(() => readers.answers.length).toBeGreaterThan(50)
    const upgrade = await meetRunningPortal(portal.dataDir)
    expect(await upgrade.ask({ step: 'meet' })).toMatch(/stand-in-supervisor\.ts$/)
    await upgrade.ask({ step: 'hold' })
    expect(await ask(portal.port, { method: 'POST' })).toBe('503 first')
    await upgrade.ask({ step: 'take-over', command: portal.command('second') })
    upgrade.close()
    expect(await ask(portal.port, { method: 'POST' })).toBe('200 second')
    const before = readers.answers.length
    await expect.poll(() => readers.answers.length).toBeGreaterThan(before + 50)
    await readers.stop()
    expect(new Set(readers.answers)).toEqual(new Set(['200 first', '200 second']))
    await expect.poll(portal.output).toContain('"reason":"leave","inPeace":true')
    await end(portal.child, 'SIGTERM')
    expect(portal.child.exitCode).toBe(0)
  })

  it.each(['broken', 'hold alone'])('lets the former one go on when nothing comes of it: %s', async (way) => {
    const portal = await start()
    const upgrade = await meetRunningPortal(portal.dataDir)
    await upgrade.ask({ step: 'hold' })
    expect(await ask(portal.port, { method: 'POST' })).toBe('503 first')
    const other = await meetRunningPortal(portal.dataDir)
    await expect(other.ask({ step: 'hold' })).rejects.toThrow(/już trwa/)
    other.close()
    if (way === 'broken') {
      const command = portal.command('broken')
      await expect(upgrade.ask({ step: 'take-over', command })).rejects.toThrow(/Działa poprzednia wersja/)
    }
    upgrade.close()
    await expect.poll(() => ask(portal.port, { method: 'POST' })).toBe('200 first')
  })

  it('stops both when it is told to in the middle', async () => {
    const portal = await start()
    const upgrade = await meetRunningPortal(portal.dataDir)
    await upgrade.ask({ step: 'hold' })
    const asked = upgrade.ask({ step: 'take-over', command: portal.command('busy') })
    const refused = expect(asked).rejects.toThrow()
    await end(portal.child, 'SIGTERM')
    await refused
    expect(portal.child.exitCode).toBe(0)
    expect(await ask(portal.port)).toBe('ECONNREFUSED')
  })

  it('ends as the portal ends, and takes it along when it is killed', async () => {
    const broken = await start('broken')
    if (broken.child.exitCode === null) await once(broken.child, 'exit')
    expect(broken.child.exitCode).toBe(3)

    const killed = await start()
    const [, pid] = /ready first (\d+)/.exec(killed.output()) ?? []
    process.kill(Number(pid), 'SIGKILL')
    await once(killed.child, 'exit')
    expect(killed.child.signalCode).toBe('SIGKILL')

    const alone = await start()
    await end(alone.child, 'SIGKILL')
    await expect.poll(() => ask(alone.port)).toBe('ECONNREFUSED')
    await start('first', alone.port)
  })
})
