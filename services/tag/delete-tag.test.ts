import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { staffSearchDocuments, tags } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { aDraft } from '../article/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createTag } from './create-tag.ts'
import { deleteTag } from './delete-tag.ts'
import { mergeTag } from './merge-tag.ts'
import { listNeverUsedTags } from './unused-tags.ts'

const aTag = (db: Database, name: string) => accepted(createTag(asEditor(db), { name })).tagId
const inUse = { field: 'tagId', key: 'in-use' }

keepsTheRulesOfVerbs(deleteTag, {
  as: asEditor,
  given: (db: Database) => ({ tagId: aTag(db, 'Kursy'), seenLockVersion: 1 }),
})

test('a tag that nothing ever carried goes, from the search of the panel too, and the log keeps its name', () => {
  const db = openTestDatabase()
  const [tagId, other] = [aTag(db, 'Kursy'), aTag(db, 'Szkolenia')]
  expect(listNeverUsedTags(asEditor(db))).toEqual([tagId, other])
  accepted(deleteTag(asEditor(db), { tagId, seenLockVersion: 1 }))
  expect(listNeverUsedTags(asEditor(db))).toEqual([other])
  const found = db.select().from(staffSearchDocuments).where(eq(staffSearchDocuments.kind, 'tag')).all()
  expect(found.map(({ recordId }) => recordId)).toEqual([other])
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'tag.delete', details: { name: 'Kursy', slug: 'kursy' } })
  expect(() => deleteTag(asEditor(db), { tagId, seenLockVersion: 1 })).toThrow(NotFound)
  expect(() => deleteTag(asEditor(db), { tagId: other, seenLockVersion: 2 })).toThrow(Conflict)
})

test('a tag stays where a text carries it, once carried it, or an address of another leads to it', () => {
  const db = openTestDatabase()
  const [carried, former, target, merged] = ['Kursy', 'Narady', 'Plany', 'Program'].map((name) => aTag(db, name))
  aDraft(db, { tagIds: [carried ?? 0] })
  accepted(mergeTag(asEditor(db), { tagId: merged ?? 0, seenLockVersion: 1, intoTagId: target ?? 0 }))
  expect(listNeverUsedTags(asEditor(db))).toEqual([former])
  expectRefused(db, deleteTag, asEditor(db), { tagId: carried ?? 0, seenLockVersion: 1 }, inUse)
  expectRefused(db, deleteTag, asEditor(db), { tagId: target ?? 0, seenLockVersion: 1 }, inUse)
  expect(() => deleteTag(asEditor(db), { tagId: merged ?? 0, seenLockVersion: 2 })).toThrow(NotFound)
  expect(db.select().from(tags).all()).toHaveLength(4)
})
