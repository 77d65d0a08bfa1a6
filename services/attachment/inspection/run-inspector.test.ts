import { execFile } from 'node:child_process'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { inspectFile } from '../inspect-file.ts'
import { aPdf } from '../testing-files.ts'
import { startConfined } from './confined-process.ts'
import { runInspector } from './run-inspector.ts'
import { aRealDocx, aRealPdf } from './testing-documents.ts'

/* Slow files: limits are those of the portal, except where a test says otherwise. */
const TEST_TIMEOUT_MS = 60_000

const MEGABYTE = 1_048_576

test('a child finds in a file what this process would', { timeout: TEST_TIMEOUT_MS }, async () => {
  const pdf = await aRealPdf((doc) => doc.setTitle('Plan\u200b\u0007 działań'))
  // Words of the file come clean.
  expect(await inspectFile(pdf, 'plan.exe')).toMatchObject({
    kind: 'pdf',
    findings: { title: 'Plan działań', hasText: true },
  })
  expect(await inspectFile(aRealDocx(), 'pismo')).toMatchObject({ kind: 'docx', findings: { hasText: true } })
  expect(await inspectFile(aPdf({ trailer: '/Encrypt 5 0 R' }), 'a')).toEqual({ ok: false, refusal: 'encrypted' })
})

describe('files that fill the memory or hold the processor end their own child, nothing else', () => {
  test.each([
    // 44 KB that unpack to one name of 45 MB.
    ['a name of 45 MB', () => aPdf({ hidden: `8 0 /${'#41'.repeat(15_000_000)}` })],
    ['a part of 300 MB', () => aRealDocx({ parts: [['word/media/image7.bmp', Buffer.alloc(300 * MEGABYTE)]] })],
    [
      'parts of 300 MB together',
      () => {
        const part = Buffer.alloc(75 * MEGABYTE)
        return aRealDocx({ parts: [0, 1, 2, 3].map((number) => [`word/media/${number}.bmp`, part] as const) })
      },
    ],
  ])('%s', { timeout: TEST_TIMEOUT_MS }, async (_, make) => {
    const file = make()
    expect(file.length).toBeLessThan(2 * MEGABYTE)
    const before = process.memoryUsage.rss()
    const turnsOfThisProcess = countTurns()
    expect(await runInspector(file)).toEqual({ ok: false, refusal: 'too-heavy' })
    expect(turnsOfThisProcess()).toBeGreaterThan(5)
    expect(process.memoryUsage.rss() - before).toBeLessThan(128 * MEGABYTE)
  })

  test('8,000 beginnings of a stream are read or refused, and meanwhile this process works', {
    timeout: TEST_TIMEOUT_MS,
  }, async () => {
    const turnsOfThisProcess = countTurns()
    const [outside, inside] = await Promise.all([
      runInspector(aPdf({ objects: 'stream\n'.repeat(8_000) })),
      runInspector(aPdf({ objects: `3 0 obj << /Length 4 0 R >>\n${'stream\n'.repeat(8_000)}` })),
    ])
    expect(outside).toEqual({ ok: true, kind: 'pdf', findings: null })
    expect(inside).toEqual({ ok: false, refusal: 'broken' })
    expect(turnsOfThisProcess()).toBeGreaterThan(5)
  })

  test.each([
    ['time', { ms: 1, memory: Number.POSITIVE_INFINITY }],
    ['memory', { ms: TEST_TIMEOUT_MS, memory: 1 }],
  ])('the limit of %s is what ends it', { timeout: TEST_TIMEOUT_MS }, async (_, limits) => {
    expect(await runInspector(await aRealPdf(), limits)).toEqual({ ok: false, refusal: 'too-heavy' })
  })
})

test('a crowd of files waits its turn', { timeout: TEST_TIMEOUT_MS }, async () => {
  const crowd = Array.from({ length: 8 }, () => runInspector(aPdf(), { ms: 1, memory: 1 }))
  const children = async () => {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '--ppid', String(process.pid)])
    return stdout.split('\n').filter((line) => line.includes('inspector.ts')).length
  }
  expect(await children()).toBeLessThanOrEqual(1)
  await Promise.all(crowd)
  expect(await children()).toBe(0)
})

test('a child has no environment of ours, reads no file but the program, writes none and starts nothing', async () => {
  process.env.AUTH_SECRET = 'tajemnica'
  const { output, input } = startConfined('services/attachment/inspection/testing/tries-to-get-out')
  input.end()
  delete process.env.AUTH_SECRET
  const refused = 'ERR_ACCESS_DENIED'
  expect(JSON.parse(await text(output))).toEqual({
    environment: ['MALLOC_ARENA_MAX', 'NODE_ENV'],
    reads: refused,
    readsSecrets: refused,
    writes: refused,
    starts: refused,
  })
})

function countTurns(): () => number {
  let count = 0
  const timer = setInterval(() => {
    count += 1
  }, 1)
  return () => {
    clearInterval(timer)
    return count
  }
}
