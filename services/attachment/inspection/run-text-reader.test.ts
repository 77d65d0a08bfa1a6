import process from 'node:process'
import { expect, test } from 'vitest'
import { MAX_FILE_TEXT } from '#domain/attachment/file-text.ts'
import { aPdf, aZip } from '../testing-files.ts'
import { runTextReader } from './run-text-reader.ts'
import { aRealDocx, aRealPdf, word } from './testing-documents.ts'

const TEST_TIMEOUT_MS = 60_000
const MEGABYTE = 1_048_576
const aDocument = (xml: string) => aZip(['[Content_Types].xml', '<Types/>'], ['word/document.xml', xml])

test('a child reads what this process would', { timeout: TEST_TIMEOUT_MS }, async () => {
  expect(await runTextReader(await aRealPdf())).toBe('Plan')
  expect(await runTextReader(aRealDocx())).toBe('1DDEAUTO to słowo w treści')
  expect(await runTextReader(aPdf().subarray(0, 60))).toBe('')
})

test('a long text comes whole through the pipe', { timeout: TEST_TIMEOUT_MS }, async () => {
  const text = await runTextReader(aDocument(word(`<w:p><w:r><w:t>${'"żółw" '.repeat(60_000)}</w:t></w:r></w:p>`)))
  expect(text.length).toBeGreaterThan(MAX_FILE_TEXT - 10)
  expect(text.slice(0, 14)).toBe('"żółw" "żółw" ')
})

test.each([
  ['one tag without end', () => aDocument(`<w:document a="${'a'.repeat(60 * MEGABYTE)}`)],
  ['a PDF whose stream unpacks without end', () => aPdf({ hidden: `8 0 (${'a'.repeat(300 * MEGABYTE)})` })],
])('%s ends its own child, nothing else', { timeout: TEST_TIMEOUT_MS }, async (_, make) => {
  const file = make()
  expect(file.length).toBeLessThan(2 * MEGABYTE)
  const before = process.memoryUsage.rss()
  expect(await runTextReader(file)).toBe('')
  expect(process.memoryUsage.rss() - before).toBeLessThan(128 * MEGABYTE)
})

test.each([
  ['time', { ms: 1, memory: Number.POSITIVE_INFINITY }],
  ['memory', { ms: TEST_TIMEOUT_MS, memory: 1 }],
])('the limit of %s is what ends it', { timeout: TEST_TIMEOUT_MS }, async (_, limits) => {
  expect(await runTextReader(await aRealPdf(), limits)).toBe('')
})
