import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { helplines } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries, NOW } from '../testing.ts'
import { aHelpline } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createHelpline } from './create-helpline.ts'

keepsTheRulesOfVerbs(createHelpline, { as: asEditor, given: () => aHelpline() })

test('a helpline is entered with the day of its source', () => {
  const db = openTestDatabase()
  const { helplineId } = accepted(createHelpline(asEditor(db), aHelpline()))
  const facts = { phone: '+48 22 628 01 20', statedEdtf: '2025-10', statedLatestOn: '2025-10-31' }
  expect(db.select().from(helplines).all()).toMatchObject([{ id: helplineId, ...facts, retiredAt: null }])
  expect(auditEntries(db)).toMatchObject([{ subjectKind: 'helpline', subjectId: helplineId, details: facts }])
})

test.each([
  [{ phone: '22-628-01-20' }, { field: 'phone', key: 'not-a-phone' }],
  [{ phone: '628 01 20 wew. 5' }, { field: 'phone', key: 'not-a-phone' }],
  [{ stated: '' }, { field: 'stated', key: 'missing' }],
  [{ sourceUrl: 'javascript:alert(1)' }, { field: 'sourceUrl', key: 'not-a-web-address' }],
  [{ purpose: ' ' }, { field: 'purpose', key: 'missing' }],
])('%j is refused', (form, issue) => {
  const db = openTestDatabase()
  expectRefused(db, createHelpline, asEditor(db), aHelpline(form), issue)
})

test('the same one is entered once: readers would see it twice; a second number of one place is another one', () => {
  const db = openTestDatabase()
  accepted(createHelpline(asEditor(db), aHelpline()))
  const again = { field: 'name', key: 'already-exists' }
  expectRefused(db, createHelpline, asEditor(db), aHelpline({ purpose: 'inne słowa' }), again)
  accepted(createHelpline(asEditor(db), aHelpline({ phone: '116 111' })))
  db.update(helplines).set({ retiredAt: NOW }).run()
  accepted(createHelpline(asEditor(db), aHelpline()))
})

test('without a place of its own it comes after those that readers see', () => {
  const db = openTestDatabase()
  const names = ['Pierwsza', 'Wycofana', 'Trzecia']
  const enter = (name: string) => accepted(createHelpline(asEditor(db), { ...aHelpline({ name }), position: null }))
  for (const name of names) enter(name)
  db.update(helplines).set({ retiredAt: NOW }).where(eq(helplines.name, 'Wycofana')).run()
  enter('Nowa')
  const placed = db.select({ name: helplines.name, position: helplines.position }).from(helplines).all()
  expect(placed.map(({ position }) => position)).toEqual([1, 2, 3, 3])
})
