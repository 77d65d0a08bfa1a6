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
  const readings: [string, number][] = []
  return { lines, readings, ...startReadCounter(log, (path, times) => void readings.push([path, times])) }
}

it('tells every ten seconds how often each address was read, without what was searched for', () => {
  const { lines, count } = counter()
  for (const address of ['/', '/', '/szukaj?q=boje-sie', '/szukaj?q=inne']) count(address, true)
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

it('tells of readings apart from programs', () => {
  const { lines, readings, count, stop } = counter()
  count('/a', true)
  count('/a', false)
  count('/a?utm=1', true)
  count('/plik.css', false)
  stop()
  expect(lines.map(({ requests }) => requests)).toEqual([3, 1])
  expect(readings).toEqual([['/a', 2]])
})

it('tells what it has when it is stopped', () => {
  const { lines, count, stop } = counter()
  count('/a', false)
  stop()
  expect(lines).toMatchObject([{ path: '/a', requests: 1 }])
})

it('gathers no more addresses than it has room for', () => {
  const { lines, count, stop } = counter()
  for (let index = 0; index < 5_000; index++) count(`/${index}`, false)
  stop()
  expect(lines).toHaveLength(2_001)
  expect(lines.at(-1)).toMatchObject({ path: '…', requests: 3_000 })
})
