import { expect, test } from 'vitest'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { accepted, asAuthor, asEditor, asNobody, auditEntries, expectNothingChanged } from '../testing.ts'
import { autosaveDraft } from './autosave-draft.ts'
import { createArticle } from './create-article.ts'
import { saveDraft } from './save-draft.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'

const A_MINUTE = 60_000

function beginAsAuthor() {
  const db = openTestDatabase()
  const { articleId } = accepted(createArticle(asAuthor(db, TEN), aText()))
  let seenLockVersion = 1
  const write = (minute: number, words: string, as = asAuthor) => {
    const context = as(db, TEN + minute * A_MINUTE)
    const saved = accepted(autosaveDraft(context, { articleId, seenLockVersion, ...aText({ words }) }))
    seenLockVersion = saved.lockVersion
  }
  return { db, articleId, write }
}

const verbsIn = (db: ReturnType<typeof openTestDatabase>) =>
  auditEntries(db).map(({ verb, actorId }) => `${verb} ${actorId}`)

test('an hour of writing has an entry for each quarter, and every save is kept', () => {
  const { db, articleId, write } = beginAsAuthor()
  for (let minute = 1; minute <= 60; minute += 1) write(minute, `Minuta ${minute}.`)
  const authorId = auditEntries(db)[0]?.actorId
  expect(verbsIn(db)).toEqual([`article.create ${authorId}`, ...Array(4).fill(`article.autosave ${authorId}`)])
  expect(db.select().from(articles).get()?.lockVersion).toBe(61)
  expect(db.select().from(articleRevisions).get()).toMatchObject({ bodyText: 'Minuta 60.', updatedBy: authorId })
  expect(articleId).toBe(1)
})

test('when another person wrote in between, both are in the log', () => {
  const { db, write } = beginAsAuthor()
  write(1, 'Anna.')
  write(2, 'Bogdan.', asEditor)
  write(3, 'Znowu Anna.')
  expect(verbsIn(db).map((entry) => entry.split(' ')[0])).toEqual([
    'article.create',
    'article.autosave',
    'article.autosave',
  ])
  expect(new Set(verbsIn(db)).size).toBe(3)
})

test('the same text again is no write and no conflict, however old the form', () => {
  const { db, articleId, write } = beginAsAuthor()
  write(1, 'Raz.')
  write(2, 'Dwa.')
  expectNothingChanged(db, () => {
    const again = autosaveDraft(asAuthor(db, TEN), { articleId, seenLockVersion: 1, ...aText({ words: 'Dwa.' }) })
    expect(accepted(again)).toEqual({ articleId, lockVersion: 3, issues: [] })
    expect(
      accepted(saveDraft(asAuthor(db, TEN), { articleId, seenLockVersion: 3, ...aText({ words: 'Dwa.' }) })),
    ).toEqual({
      articleId,
      lockVersion: 3,
      issues: [],
    })
  })
})

test('another text from an old form is a conflict and changes nothing', () => {
  const { db, articleId, write } = beginAsAuthor()
  write(1, 'Raz.')
  expectNothingChanged(db, () => {
    const stale = () =>
      autosaveDraft(asAuthor(db, TEN), { articleId, seenLockVersion: 1, ...aText({ words: 'Stare.' }) })
    expect(stale).toThrow(Conflict)
  })
})

test('opening a published revision and changing nothing begins no draft', () => {
  const db = openTestDatabase()
  const { articleId, lockVersion, slug } = aPublishedArticle(db)
  const save = autosaveDraft(editorAt(db), { articleId, seenLockVersion: lockVersion, ...aText({ slug }) })
  expect(accepted(save).lockVersion).toBe(lockVersion)
  expect(db.select().from(articleRevisions).all()).toHaveLength(1)
})

test('refuses strangers, what is not there and what waits for a second person', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  const input = { articleId, seenLockVersion: 1, ...aText({ words: 'Inne.' }) }
  expect(() => autosaveDraft(asNobody(db, TEN), input)).toThrow(Forbidden)
  expect(() => autosaveDraft(editorAt(db), { ...input, articleId: 99 })).toThrow(NotFound)
  accepted(submitArticle(editorAt(db), { articleId, seenLockVersion: 1 }))
  expect(() => autosaveDraft(editorAt(db), { ...input, seenLockVersion: 2 })).toThrow(Conflict)
})
