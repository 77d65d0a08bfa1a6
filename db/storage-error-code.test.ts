import { expect, test } from 'vitest'
import { storageErrorCode } from './storage-error-code.ts'
import { openTestDatabase } from './testing.ts'
import { aTag, putRow } from './testing-rows.ts'

const coded = (code: string) => Object.assign(new Error('x'), { code })

test('a database that may not grow any more is a full disk, and what it has can be read', () => {
  const { $client } = openTestDatabase()
  const pages = $client.pragma('page_count', { simple: true })
  $client.pragma(`max_page_count = ${pages}`)
  let met: unknown
  try {
    for (let number = 1; number < 10_000; number += 1) {
      putRow($client, 'tags', aTag({ name: `Tag ${number}`, slug: `tag-${number}`, fold_key: `tag ${number}` }))
    }
  } catch (error) {
    met = error
  }
  expect(storageErrorCode(met)).toBe('disk-full')
  expect($client.prepare('select count(*) from tags').pluck().get()).toBeGreaterThan(0)
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_BUSY_SNAPSHOT', 'storage-busy'],
  ['SQLITE_READONLY_DBMOVED', 'storage-refuses'],
  ['SQLITE_IOERR_WRITE', 'storage-refuses'],
  ['EROFS', 'storage-refuses'],
  ['SQLITE_CONSTRAINT_UNIQUE', null],
  ['SQLITE_CORRUPT', null],
  ['ENOENT', null],
])('%s: %s', (code, kind) => {
  expect(storageErrorCode(coded(code))).toBe(kind)
})

test('a cause says it too; what is no error says nothing', () => {
  expect(storageErrorCode(new Error('the library gave up', { cause: coded('ENOSPC') }))).toBe('disk-full')
  expect(storageErrorCode('SQLITE_FULL')).toBeNull()
})
