import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import { storedFilePath, storeFile } from './store-file.ts'

const csv = new TextEncoder().encode('rok;plan\n2013;KPD\n')

test('the bytes lie under their hash, once, and no temporary name is left', async () => {
  const directory = testDirectory()
  const store = { dataDirectory: directory, scanner: null }
  const first = await storeFile(store, { bytes: csv, fileName: 'plany.csv' })
  const second = await storeFile(store, { bytes: csv, fileName: 'inna-nazwa.csv' })
  if (!first.ok) throw new Error(JSON.stringify(first.issues))
  expect(second).toEqual({ ok: true, value: { ...first.value, fileName: 'inna-nazwa.csv' } })
  expect(first.value).toMatchObject({ fileName: 'plany.csv', mimeType: 'text/csv', bytes: csv.length })
  const { hash } = first.value
  expect(readFileSync(storedFilePath(directory, hash))).toEqual(Buffer.from(csv))
  expect(readdirSync(join(directory, 'files', hash.slice(0, 2)))).toEqual([hash])
})

test.each([
  ['empty', new Uint8Array(), 'plan.pdf'],
  ['too-large', new Uint8Array(MAX_FILE_BYTES + 1), 'plan.pdf'],
  ['not-allowed-kind', new TextEncoder().encode('<html>'), 'plan.pdf'],
])('refuses: %s', async (key, bytes, fileName) => {
  const directory = testDirectory()
  const stored = await storeFile({ dataDirectory: directory, scanner: null }, { bytes, fileName })
  expect(stored).toMatchObject({ ok: false, issues: [{ field: 'file', key }] })
  expect(readdirSync(directory)).toEqual([])
})

test('a path is never made of anything but a hash', () => {
  expect(() => storedFilePath('/tmp', '../../etc/passwd')).toThrow(RangeError)
})
