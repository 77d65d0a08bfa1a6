import { expect, test } from 'vitest'
import { legalActs, securityLog, tags } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { atomically } from './atomically.ts'
import { createLegalAct } from './legal-act/create-legal-act.ts'
import { createTag } from './tag/create-tag.ts'
import { asAuthor, asEditor, auditEntries, expectNothingChanged } from './testing.ts'
import { aLegalAct } from './testing-inputs.ts'

test('both happen, each with its entry', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const result = atomically(context, 'act.create', () => {
    createLegalAct(context, aLegalAct())
    return createTag(context, { name: 'Szkolenia' })
  })
  expect(result.ok).toBe(true)
  expect([db.select().from(legalActs).all().length, db.select().from(tags).all().length]).toEqual([1, 1])
  expect(auditEntries(db)).toHaveLength(2)
})

test('when one is refused, the other did not happen', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  expectNothingChanged(db, () => {
    const result = atomically(context, 'act.create', () => {
      createLegalAct(context, aLegalAct())
      return createTag(context, { name: '' })
    })
    expect(result).toMatchObject({ ok: false, issues: [{ field: 'name' }] })
  })
})

test('a lack of rights stays in the security log', () => {
  const db = openTestDatabase()
  const context = asAuthor(db)
  expect(() => atomically(context, 'act.create', () => createLegalAct(context, aLegalAct()))).toThrow(Forbidden)
  expect(db.select().from(legalActs).all()).toEqual([])
  expect(db.select().from(securityLog).all()).toMatchObject([{ kind: 'refused', verb: 'act.create' }])
})
