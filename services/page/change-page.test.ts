import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { body, image, paragraph, text } from '#domain/article/body/body-builder.ts'
import { Conflict } from '#domain/errors.ts'
import { pageTextToBody } from '#domain/page/page-text.ts'
import { defaultSettings } from '#domain/setting/setting-input.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { accepted, asAdministrator, asEditor, auditEntries, expectNothingChanged, NOW } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changePage } from './change-page.ts'
import { readPage, readPageBody } from './page-queries.ts'

const saying = (words: string, seenLockVersion = 0) => ({
  page: 'contact' as const,
  body: pageTextToBody(words),
  seenLockVersion,
})

keepsTheRulesOfVerbs(changePage, { as: asEditor, given: () => saying('Piszcie do nas.') })

test('until somebody writes, the portal speaks for itself', () => {
  const db = openTestDatabase()
  expect(readPage(db, 'contact')).toEqual({ body: null, lockVersion: 0, updatedAt: null })
})

test('an editor writes, an administrator fixes, and the text can be given back', () => {
  const db = openTestDatabase()
  accepted(changePage(asEditor(db), saying('Piszcie do nas.')))
  accepted(changePage(asAdministrator(db), saying('Piszcie do redakcji.', 1)))
  expect(readPage(db, 'contact')).toEqual({
    body: pageTextToBody('Piszcie do redakcji.'),
    lockVersion: 2,
    updatedAt: NOW,
  })
  accepted(changePage(asEditor(db), { page: 'contact', body: null, seenLockVersion: 2 }))
  expect(readPageBody(db, 'contact')).toBeNull()
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'setting',
    details: { page: 'contact', before: 'Piszcie do redakcji.', after: null },
  })
  expect(readSettings(db)).toEqual(defaultSettings)
})

test.each([
  ['nothing', pageTextToBody(' '), { field: 'body', key: 'missing' }],
  [
    'an image',
    body(paragraph('strona-1', text('x')), image('strona-2', 1, { alt: 'y' })),
    { field: 'body', key: 'only-words' },
  ],
])('%s is no page', (_, written, issue) => {
  const db = openTestDatabase()
  expectRefused(db, changePage, asEditor(db), { ...saying('x'), body: written }, issue)
})

test('somebody wrote in between', () => {
  const db = openTestDatabase()
  accepted(changePage(asEditor(db), saying('Piszcie do nas.')))
  expectNothingChanged(db, () => expect(() => changePage(asEditor(db), saying('Inaczej.'))).toThrow(Conflict))
})
