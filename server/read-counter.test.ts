import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLog } from './log.ts'
import { startReadCounter } from './read-counter.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function counter() {
  const lines: Record<string, unknown>[] = []
  const log = createLog({ write: (line) => void lines.push(JSON.parse(line)) })
  return { lines, ...startReadCounter(log) }
}

it('tells every ten seconds how often each address was read, without what was searched for', () => {
  const { lines, count } = counter()
  for (const address of ['/', '/', '/szukaj?q=boje-sie', '/szukaj?q=inne']) count(address)
  vi.advanceTimersByTime(9_999)
  expect(lines).toEqual([])
  vi.advanceTimersByTime(1)
  expect(lines.map(({ path, requests }) => [path, requests])).toEqual([
    ['/', 2],
    ['/szukaj', 2],
  ])
  expect(JSON.stringify(lines)).not.toContain('boje')
  vi.advanceTimersByTime(10_000)
  expect(lines).toHaveLength(2)
})

it('tells what it has when it is stopped', () => {
  const { lines, count, stop } = counter()
  count('/a')
  stop()
  expect(lines).toMatchObject([{ path: '/a', requests: 1 }])
})

it('gathers no more addresses than it has room for', () => {
  const { lines, count, stop } = counter()
  for (let index = 0; index < 5_000; index++) count(`/${index}`)
  stop()
  expect(lines).toHaveLength(2_001)
  expect(lines.at(-1)).toMatchObject({ path: '…', requests: 3_000 })
})
