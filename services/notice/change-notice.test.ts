import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict } from '#domain/errors.ts'
import { aDraft, anArchivedArticle, aPublishedArticle } from '../article/testing.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { A_DAY, accepted, asEditor, auditEntries, expectNothingChanged, NOW } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeNotice } from './change-notice.ts'

const EARLIER = NOW - 30 * A_DAY
const published = (db: Database) => aPublishedArticle(db, {}, EARLIER).articleId
const pinning = (articleId: number, until = '2026-01-31', seenLockVersion = 0) => ({
  notice: { articleId, until },
  seenLockVersion,
})

keepsTheRulesOfVerbs(changeNotice, { as: asEditor, given: (db) => pinning(published(db)) })

test('an article is pinned, then another, then none, and the log says what each replaced', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const articleId = published(db)
  accepted(changeNotice(context, pinning(articleId)))
  expect(readSettings(db)['pinned-article']).toEqual({ articleId, until: '2026-01-31' })
  accepted(changeNotice(context, { notice: null, seenLockVersion: 1 }))
  expect(readSettings(db)['pinned-article']).toBeNull()
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'setting',
    details: { before: { articleId, until: '2026-01-31' }, after: null },
  })
})

test('today is not past, yesterday is', () => {
  const db = openTestDatabase()
  const articleId = published(db)
  const past = { field: 'until', key: 'already-past' }
  expectRefused(db, changeNotice, asEditor(db), pinning(articleId, '2026-01-14'), past)
  expect(changeNotice(asEditor(db), pinning(articleId, '2026-01-15')).ok).toBe(true)
})

test.each([
  ['a draft', (db: Database) => aDraft(db, {}, EARLIER).articleId],
  ['an archived text', (db: Database) => anArchivedArticle(db, {}, EARLIER).articleId],
  ['nothing', () => 99],
])('%s is no notice', (_, given) => {
  const db = openTestDatabase()
  const issue = { field: 'articleId', key: 'not-published' }
  expectRefused(db, changeNotice, asEditor(db), pinning(given(db)), issue)
})

test('somebody pinned something in between', () => {
  const db = openTestDatabase()
  const articleId = published(db)
  accepted(changeNotice(asEditor(db), pinning(articleId)))
  expectNothingChanged(db, () => {
    expect(() => changeNotice(asEditor(db), { notice: null, seenLockVersion: 0 })).toThrow(Conflict)
  })
})
