import { expect, onTestFinished, test, vi } from 'vitest'
import { createPasswordEstimator } from './estimate-guesses.ts'

// A child that loads its dictionaries on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const GOOD = 'kurtyna magnes ogórek latarnia'

function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

test('one child answers everybody; it ends when nobody has asked for a while, and the next question starts another', async () => {
  const estimator = createPasswordEstimator({ timeoutMs: 50_000, idleMs: 200 })
  expect(estimator.pid()).toBeUndefined()
  const answers = await Promise.all([estimator.estimate(GOOD, []), estimator.estimate('haslo123', [])])
  expect(answers).toEqual([expect.any(Number), expect.any(Number)])
  expect(answers[0]).toBeGreaterThan(11)
  expect(answers[1]).toBeLessThan(6)
  const first = estimator.pid()
  expect(isRunning(first)).toBe(true)
  expect(await estimator.estimate(GOOD, [])).toBe(answers[0])
  expect(estimator.pid()).toBe(first)
  await vi.waitFor(() => expect(isRunning(first)).toBe(false), { timeout: 10_000 })
  expect(estimator.pid()).toBeUndefined()
  expect(await estimator.estimate(GOOD, [])).toBe(answers[0])
  expect(estimator.pid()).not.toBe(first)
})

test('a child that is late is killed, everybody who waits is told so, and the next one is a new one', async () => {
  const hurried = createPasswordEstimator({ timeoutMs: 1, idleMs: 200 })
  const asked = [hurried.estimate(GOOD, []), hurried.estimate(GOOD, [])]
  const pid = hurried.pid()
  expect(await Promise.all(asked)).toEqual([null, null])
  expect(hurried.pid()).toBeUndefined()
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 10_000 })
})

test('a child that dies leaves nobody waiting', async () => {
  const estimator = createPasswordEstimator({ idleMs: 200 })
  const answer = estimator.estimate(GOOD, [])
  const pid = estimator.pid()
  if (pid === undefined) throw new Error('no child')
  process.kill(pid, 'SIGKILL')
  expect(await answer).toBeNull()
  expect(await estimator.estimate(GOOD, [])).toBeGreaterThan(11)
})

test('more questions than a child should hold are not asked', async () => {
  const estimator = createPasswordEstimator({ idleMs: 200 })
  const answers = await Promise.all(Array.from({ length: 20 }, () => estimator.estimate(GOOD, [])))
  expect(answers.filter((guesses) => guesses === null)).toHaveLength(4)
})

test('the event loop goes on meanwhile, whatever is typed; the longest input is bounded', async () => {
  const estimator = createPasswordEstimator({ timeoutMs: 50_000, idleMs: 200 })
  let turns = 0
  const turn = setInterval(() => (turns += 1), 1)
  onTestFinished(() => clearInterval(turn))
  const asked = ['1!|4@$5s7t'.repeat(25), 'a'.repeat(256), 'ab1!'.repeat(64)].map((text) =>
    estimator.estimate(text, []),
  )
  expect(await Promise.all(asked)).toEqual(asked.map(() => expect.any(Number)))
  expect(turns).toBeGreaterThan(10)
})
