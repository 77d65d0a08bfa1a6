import { expect, test } from 'vitest'
import { securityLog, tags } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { dryRun } from './dry-run.ts'
import { createTag } from './tag/create-tag.ts'
import { asAuthor, asEditor, expectNothingChanged } from './testing.ts'

test('what was done is seen, and then it never was', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  expectNothingChanged(db, () => {
    const seen = dryRun(context, () => {
      const result = createTag(context, { name: 'Szkolenia' })
      return { result, rows: db.select().from(tags).all().length }
    })
    expect(seen).toMatchObject({ result: { ok: true }, rows: 1 })
  })
})

test('issues are those of the verb', () => {
  const context = asEditor(openTestDatabase())
  expect(dryRun(context, () => createTag(context, { name: '' }))).toMatchObject({ ok: false })
})

test('a refusal for lack of rights is thrown and recorded once', () => {
  const db = openTestDatabase()
  const context = asAuthor(db)
  expect(() => dryRun(context, () => createTag(context, { name: 'x' }))).toThrow(Forbidden)
  expect(db.select().from(securityLog).all()).toMatchObject([{ kind: 'refused', verb: 'tag.create' }])
})
