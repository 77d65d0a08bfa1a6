import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { tags } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeTag } from './change-tag.ts'
import { createTag } from './create-tag.ts'
import { mergeTag } from './merge-tag.ts'

const aTag = (db: Database, name = 'Szkolenia') => accepted(createTag(asEditor(db), { name })).tagId

const situation = {
  as: asEditor,
  given: (db: Database) => ({ tagId: aTag(db), seenLockVersion: 1, name: 'Szkolenia i warsztaty' }),
}
keepsTheRulesOfVerbs(changeTag, situation)
keepsTheRulesOfChanges(changeTag, { ...situation, unknown: { tagId: 99 } })

test('the same name in other letters is no duplicate of itself, that of another is', () => {
  const db = openTestDatabase()
  const tagId = aTag(db)
  aTag(db, 'Konkursy')
  const context = asEditor(db)
  accepted(changeTag(context, { tagId, seenLockVersion: 1, name: 'SZKOLENIA' }))
  const taken = { field: 'name', key: 'near-duplicate', context: { name: 'Konkursy' } }
  expectRefused(db, changeTag, context, { tagId, seenLockVersion: 2, name: 'konkursy' }, taken)
  const similar = { field: 'name', key: 'similar', context: { name: 'Konkursy' } }
  expectRefused(db, changeTag, context, { tagId, seenLockVersion: 2, name: 'Konkurs' }, similar)
})

test('a tag is renamed, its address stays', () => {
  const db = openTestDatabase()
  accepted(changeTag(asEditor(db), situation.given(db)))
  expect(db.select().from(tags).get()).toMatchObject({
    name: 'Szkolenia i warsztaty',
    slug: 'szkolenia',
    foldKey: 'szkolenia i warsztaty',
    lockVersion: 2,
  })
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'tag',
    subjectId: 1,
    details: { before: 'Szkolenia', name: 'Szkolenia i warsztaty' },
  })
})

test('a tag gets the quick exit and keeps it until somebody takes it away; merged, it gives it to the other', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const { tagId } = accepted(createTag(context, { name: 'Pomoc ofiarom', quickExit: true }))
  const hasExit = (id: number) => db.select().from(tags).where(eq(tags.id, id)).get()?.quickExit
  accepted(changeTag(context, { tagId, seenLockVersion: 1, name: 'Pomoc pokrzywdzonym' }))
  expect(hasExit(tagId)).toBe(true)
  const intoTagId = aTag(db, 'Wsparcie')
  accepted(mergeTag(context, { tagId, seenLockVersion: 2, intoTagId }))
  expect(hasExit(intoTagId)).toBe(true)
  accepted(changeTag(context, { tagId: intoTagId, seenLockVersion: 1, name: 'Wsparcie', quickExit: false }))
  expect(hasExit(intoTagId)).toBe(false)
  expect(auditEntries(db).at(-1)).toMatchObject({ details: { quickExit: false } })
})

test('only its own name may differ by case alone', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const tagId = aTag(db)
  aTag(db, 'Raporty')
  const near = { field: 'name', key: 'near-duplicate', context: { name: 'Raporty' } }
  expectRefused(db, changeTag, context, { tagId, seenLockVersion: 1, name: 'RAPORTY' }, near)
  expect(changeTag(context, { tagId, seenLockVersion: 1, name: 'SZKOLENIA' }).ok).toBe(true)
})
