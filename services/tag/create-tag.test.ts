import { expect, test } from 'vitest'
import { tags } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createTag } from './create-tag.ts'

keepsTheRulesOfVerbs(createTag, { as: asEditor, given: () => ({ name: 'Szkolenia' }) })

test('a tag has its address and its keys', () => {
  const db = openTestDatabase()
  const { tagId } = accepted(createTag(asEditor(db), { name: '  Żłobki i  świetlice ' }))
  const facts = { name: 'Żłobki i świetlice', slug: 'zlobki-i-swietlice', foldKey: 'zlobki i swietlice' }
  expect(db.select().from(tags).all()).toMatchObject([{ id: tagId, ...facts, lockVersion: 1 }])
  expect(auditEntries(db)).toMatchObject([{ subjectKind: 'tag', subjectId: tagId, details: facts }])
})

test.each(['szkolenia', 'SZKOLENIA', 'Szkolenia\u00AD', 'Szkołenia'])('%j is a near-duplicate of Szkolenia', (name) => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createTag(context, { name: 'Szkolenia' }))
  expectRefused(
    db,
    createTag,
    context,
    { name },
    { field: 'name', key: 'near-duplicate', context: { name: 'Szkolenia' } },
  )
})

test('a name that looks like another is asked about once', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createTag(context, { name: 'Szkolenia' }))
  const issue = { field: 'name', key: 'similar', context: { name: 'Szkolenia' } }
  expectRefused(db, createTag, context, { name: 'Szkolenie' }, issue)
  expect(createTag(context, { name: 'Szkolenie', despiteSimilar: true }).ok).toBe(true)
})

test('names that differ but make the same address get two addresses', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createTag(context, { name: 'Straż: Graniczna' }))
  accepted(createTag(context, { name: 'Straż Graniczna', despiteSimilar: true }))
  expect(db.select({ slug: tags.slug }).from(tags).all()).toEqual([
    { slug: 'straz-graniczna' },
    { slug: 'straz-graniczna-2' },
  ])
})

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
])('%j is no name', (name, key) => {
  const db = openTestDatabase()
  expectRefused(db, createTag, asEditor(db), { name }, { field: 'name', key })
})

test('a name too long is told its limit', () => {
  const db = openTestDatabase()
  const issue = { field: 'name', key: 'too-long', context: { max: 80 } }
  expectRefused(db, createTag, asEditor(db), { name: 'ł'.repeat(81) }, issue)
  expect(createTag(asEditor(db), { name: 'ł'.repeat(80) }).ok).toBe(true)
})
