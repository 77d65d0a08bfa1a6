import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withExclusiveLock } from './exclusive-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blokada-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const patient = { timeoutMs: 10_000, onWait: () => {} }

describe('withExclusiveLock', () => {
  it('lets in one at a time and tells the other that it waits', async () => {
    const file = join(folder, 'a.lock')
    const events: string[] = []
    const onWait = vi.fn()
    const first = Promise.withResolvers<void>()
    const one = withExclusiveLock(file, patient, async () => {
      events.push('one in')
      await first.promise
      events.push('one out')
    })
    const two = withExclusiveLock(file, { ...patient, onWait }, async () => {
      events.push('two in')
    })
    await expect.poll(() => onWait.mock.calls.length).toBe(1)
    first.resolve()
    await Promise.all([one, two])
    expect(events).toEqual(['one in', 'one out', 'two in'])
  })

  it('is free again after work that failed', async () => {
    const file = join(folder, 'a.lock')
    await expect(withExclusiveLock(file, patient, () => Promise.reject(new Error('praca')))).rejects.toThrow('praca')
    expect(await withExclusiveLock(file, patient, async () => 'wolna')).toBe('wolna')
  })

  it('gives up in one line when the other takes too long', async () => {
    const file = join(folder, 'a.lock')
    await withExclusiveLock(file, patient, async () => {
      await expect(withExclusiveLock(file, { timeoutMs: 0, onWait: () => {} }, async () => {})).rejects.toThrow(
        /^Inny proces.*\.$/,
      )
    })
  })

  it('is let go of by a process that is killed', async () => {
    const file = join(folder, 'a.lock')
    const script = `import { withExclusiveLock } from '#db/exclusive-lock.ts'
      await withExclusiveLock(${JSON.stringify(file)}, { timeoutMs: 0, onWait() {} }, () => new Promise(() => { console.log('mam'); setInterval(() => {}, 1000) }))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const onWait = vi.fn(() => child.kill('SIGKILL'))
    await withExclusiveLock(file, { timeoutMs: 10_000, onWait }, async () => {})
    expect(onWait).toHaveBeenCalledOnce()
  })
})
