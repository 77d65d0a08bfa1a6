import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { attachmentFiles, attachmentFileTexts } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { MAX_FILE_TEXT } from '#domain/attachment/file-text.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import { noFilters } from '#domain/search/search-filters.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { aDraft, aPublishedArticle, editorAt, TEN } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { publicContext } from '../context.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { searchPortal } from '../search/search-portal.ts'
import { accepted, asEditor, NOW, theSystem } from '../testing.ts'
import { createAttachment } from './create-attachment.ts'
import { deleteAttachment } from './delete-attachment.ts'
import { findUnreadFile, keepFileText } from './keep-file-text.ts'
import { replaceAttachment } from './replace-attachment.ts'

const file = { fileName: 'plan.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 12 } as const

function anAttachment(db: Database, given: Partial<typeof file> | { mimeType: 'text/csv' } = {}) {
  return accepted(createAttachment(editorAt(db), { ...file, ...given })).attachmentId
}

const used = (attachmentId: number) => ({
  attachments: [{ attachmentId, title: 'Broszura', locale: 'pl', accessibility: 'unknown' as const }],
})

const keep = (db: Database, attachmentFileId: number, text: string) =>
  keepFileText(theSystem(db, 'due', NOW), { attachmentFileId, text })

function search(db: Database, text: string) {
  const query = parseSearchQuery(text)
  if (query.kind !== 'terms') throw new RangeError(text)
  const page = { number: 1, offset: 0 }
  const asked = { terms: query.terms, filters: noFilters, includeArchive: false, page }
  return searchPortal(publicContext(db, NOW), asked).documents.map(({ title, excerpt }) =>
    [title, excerpt].map((parts) => parts.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('')),
  )
}

test('words of a file that a public text offers are found, in any form, with the place where they stand', async () => {
  const db = openTestDatabase()
  const attachmentId = anAttachment(db)
  aPublishedArticle(db, used(attachmentId))
  expect(search(db, 'karta')).toEqual([])
  const epoch = readPublicEpoch(db)
  accepted(keep(db, 1, 'Wniosek o kartę pobytu składa się w urzędzie.'))
  expect(readPublicEpoch(db)).toBe(epoch + 1)
  expect(search(db, 'karty pobytu')).toEqual([['Broszura', 'Wniosek o [kartę] [pobytu] składa się w urzędzie.']])
  await rebuildSearch(db)
  expect(search(db, 'karty pobytu')).toHaveLength(1)
})

test('of a file that nobody is offered nothing is found, before and after', async () => {
  const db = openTestDatabase()
  const attachmentId = anAttachment(db)
  aDraft(db, used(attachmentId))
  const epoch = readPublicEpoch(db)
  accepted(keep(db, 1, 'tajemnica'))
  await rebuildSearch(db)
  expect(search(db, 'tajemnica')).toEqual([])
  expect(readPublicEpoch(db)).toBe(epoch)
  const published = aPublishedArticle(db, used(attachmentId))
  expect(search(db, 'tajemnica')).toHaveLength(1)
  accepted(withdrawArticle(asEditor(db, TEN + 1), { ...on(published), reason: 'Błąd' }))
  expect(search(db, 'tajemnica')).toEqual([])
})

test('another file behind the address takes the words of the former one away', () => {
  const db = openTestDatabase()
  const attachmentId = anAttachment(db)
  aPublishedArticle(db, used(attachmentId))
  accepted(keep(db, 1, 'wolontariat'))
  accepted(replaceAttachment(asEditor(db, TEN), { attachmentId, seenLockVersion: 1, ...file, hash: '0'.repeat(64) }))
  expect(search(db, 'wolontariat')).toEqual([])
  const [, second] = db.select().from(attachmentFiles).all()
  accepted(keep(db, second?.id ?? 0, 'dobrowolny powrót'))
  expect(search(db, 'powroty')).toHaveLength(1)
  // One that came too late.
  expect(search(db, 'wolontariat')).toEqual([])
})

test('a long file is found by its last word and costs a search no second', () => {
  const db = openTestDatabase()
  aPublishedArticle(db, used(anAttachment(db)))
  const word = (index: number) => `wyraz${String.fromCharCode(97 + (index % 23), 97 + (index % 19), 97 + (index % 17))}`
  const long = Array.from({ length: 20_000 }, (_, index) => word(index)).join(' ')
  accepted(keep(db, 1, `${long.slice(0, MAX_FILE_TEXT - 20)} repatriacja`))
  search(db, 'plan')
  const begun = performance.now()
  expect(search(db, 'repatriacji')).toHaveLength(1)
  expect(performance.now() - begun).toBeLessThan(500)
})

test('each file is read once; tables and former files not at all', () => {
  const db = openTestDatabase()
  const ids = [anAttachment(db), anAttachment(db, { mimeType: 'text/csv' }), anAttachment(db)]
  accepted(
    replaceAttachment(editorAt(db), {
      attachmentId: ids[0] ?? 0,
      seenLockVersion: 1,
      ...file,
      bytes: 13,
      hash: 'cd'.repeat(32),
    }),
  )
  expect(findUnreadFile(db, 0)).toEqual({ id: 3, hash: SHA_256 })
  accepted(keep(db, 3, ''))
  accepted(keep(db, 3, 'drugi raz'))
  expect(findUnreadFile(db, 0)?.id).toBe(4)
  expect(findUnreadFile(db, 4)).toBeNull()
  expect(db.select().from(attachmentFileTexts).all()).toEqual([{ attachmentFileId: 3, text: '' }])
})

test('a deleted attachment takes its words along', () => {
  const db = openTestDatabase()
  const attachmentId = anAttachment(db)
  accepted(keep(db, 1, 'Plan'))
  accepted(deleteAttachment(asEditor(db), { attachmentId }))
  expect(db.select().from(attachmentFileTexts).where(eq(attachmentFileTexts.attachmentFileId, 1)).all()).toEqual([])
  expect(() => keep(db, 1, 'Plan')).toThrow(NotFound)
})

test('nobody but the portal writes them, and none that is too long', () => {
  const db = openTestDatabase()
  anAttachment(db)
  expect(() => keepFileText(asEditor(db), { attachmentFileId: 1, text: 'Plan' })).toThrow(Forbidden)
  expect(keep(db, 1, 'a'.repeat(MAX_FILE_TEXT + 1))).toMatchObject({ ok: false, issues: [{ key: 'too-long' }] })
})
