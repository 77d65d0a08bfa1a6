import process from 'node:process'
import { expect, test } from 'vitest'
import { aFlag } from '../media/testing-images.ts'
import { readDocx } from './read-docx.ts'
import { runDocxReader } from './run-docx-reader.ts'
import { docxOf, drawing, p } from './testing-docx.ts'

const TEST_TIMEOUT_MS = 60_000
const MEGABYTE = 1_048_576

/** Compound files begin so: DOC, and documents with a password. */
const compound = (inside = '') =>
  Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), Buffer.from(inside, 'utf16le')])

test('a child reads what this process would, pictures too', { timeout: TEST_TIMEOUT_MS }, async () => {
  const picture = await aFlag().png().toBuffer()
  const file = docxOf({
    body: p('„Żółw”') + p(drawing('rId1', 'Flaga')),
    links: [['rId1', 'image', 'media/a.png']],
    media: { 'a.png': picture },
  })
  const reading = await runDocxReader(file)
  expect(reading).toEqual(await readDocx(file))
  expect(reading).toMatchObject({ ok: true, content: { pictures: [picture.toString('base64')] } })
})

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['more than a file may have', Buffer.alloc(10 * MEGABYTE + 1), 'too-large'],
  ['DOC', compound('WordDocument'), 'old-office'],
  ['a document with a password', compound('EncryptedPackage'), 'encrypted'],
  ['RTF', Buffer.from('{\\rtf1 a}'), 'not-allowed-kind'],
  ['a page called .docx', Buffer.from('<html>'), 'not-allowed-kind'],
])('%s is refused without a child', async (_, file, refusal) => {
  expect(await runDocxReader(file)).toEqual({ ok: false, refusal })
})

test('a bomb ends at its own bounds', { timeout: TEST_TIMEOUT_MS }, async () => {
  const bomb = docxOf({ body: p('a'.repeat(300 * MEGABYTE)) })
  const before = process.memoryUsage.rss()
  expect(await runDocxReader(bomb)).toEqual({ ok: false, refusal: 'too-heavy' })
  expect(process.memoryUsage.rss() - before).toBeLessThan(64 * MEGABYTE)
})

test.each([
  ['time', { ms: 1, memory: Number.POSITIVE_INFINITY }],
  ['memory', { ms: TEST_TIMEOUT_MS, memory: 1 }],
])('the limit of %s is what ends it', { timeout: TEST_TIMEOUT_MS }, async (_, limits) => {
  expect(await runDocxReader(docxOf({ body: p('a') }), limits)).toEqual({ ok: false, refusal: 'too-heavy' })
})
