import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { createEdgePurge } from './edge-purge.ts'
import { createHealth } from './health.ts'
import { createLog } from './log.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function edge(answer: (times: number) => Promise<void>) {
  const lines: Record<string, unknown>[] = []
  let times = 0
  const purge = createEdgePurge({
    urls: ['http://127.0.0.1:6081/'],
    log: createLog({ write: (line) => void lines.push(JSON.parse(line)) }),
    send: () => {
      times += 1
      return answer(times)
    },
  })
  return { ...purge, lines, times: () => times }
}

const down = () => Promise.reject(new Error('connect ECONNREFUSED'))

describe('telling the caches in front of us', () => {
  it('is done at once, and once more for answers that were on their way', async () => {
    const { purge, times, isBehind } = edge(() => Promise.resolve())
    purge()
    expect(times()).toBe(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(times()).toBe(2)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(times()).toBe(2)
    expect(isBehind()).toBe(false)
  })

  it('is tried until it works; health and the log know, each once', async () => {
    const { purge, times, lines, isBehind } = edge((n) => (n <= 3 ? down() : Promise.resolve()))
    purge()
    await vi.advanceTimersByTimeAsync(2_999)
    expect([times(), isBehind()]).toEqual([2, true])
    await vi.advanceTimersByTimeAsync(5_001)
    expect([times(), isBehind()]).toEqual([4, false])
    expect(lines.map(({ msg }) => msg)).toEqual(['cache not purged', 'cache purged at last'])
  })

  it('of a change during a purge makes another purge', async () => {
    const gate = Promise.withResolvers<void>()
    const { purge, times } = edge((n) => (n === 1 ? gate.promise : Promise.resolve()))
    purge()
    purge()
    purge()
    expect(times()).toBe(1)
    gate.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(times()).toBe(2)
  })

  it('never fails whoever published, and stands in health as a warning', async () => {
    const { purge, isBehind } = edge(down)
    const database = openTestDatabase()
    const dataDir = dirname(database.$client.name)
    // Health is asked at most once a second; here each time.
    const health = () => createHealth({ dataDir, database, clock: () => 0, isEdgeBehind: isBehind })()
    expect(JSON.stringify(await health())).not.toContain('cache-not-purged')
    purge()
    await vi.advanceTimersByTimeAsync(0)
    expect(await health()).toMatchObject({ status: 'ok', warnings: expect.arrayContaining(['cache-not-purged']) })
  })

  it('is the method PURGE, and anything but success is a failure', async () => {
    vi.useRealTimers()
    const seen: string[] = []
    const cache = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`)
      response.writeHead(seen.length === 1 ? 405 : 200).end()
    }).listen(0, '127.0.0.1')
    await new Promise((done) => cache.once('listening', done))
    const { port } = cache.address() as { port: number }
    const { purge, isBehind, stop } = createEdgePurge({
      urls: [`http://127.0.0.1:${port}/komunikat-purge`],
      log: createLog({ write: () => {} }),
    })
    purge()
    await expect.poll(isBehind).toBe(true)
    await expect.poll(isBehind, { timeout: 3_000 }).toBe(false)
    stop()
    cache.close()
    expect(seen.slice(0, 2)).toEqual(['PURGE /komunikat-purge', 'PURGE /komunikat-purge'])
  })
})
