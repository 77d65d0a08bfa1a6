import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, asAuthor, asEditor } from '../testing.ts'
import { binArticle } from './bin-article.ts'
import { createArticle } from './create-article.ts'
import { discardChanges } from './discard-changes.ts'
import { listBin as listBinPage } from './list-bin.ts'
import { STAFF_PAGE_SIZE } from './staff-articles.ts'
import { aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { aChange, on } from './testing-states.ts'
import { withdrawArticle } from './withdraw-article.ts'

const listBin = (db: Database) => listBinPage(asEditor(db), 1).entries

test('drafts and changes, the last put there first, by whom, and whether they can come back now', () => {
  const db = openTestDatabase()
  const draft = accepted(createArticle(asAuthor(db, TEN), aText({ title: 'Szkic' })))
  accepted(binArticle(asAuthor(db, TEN + A_DAY), on(draft)))
  const changed = aChange(db, { title: 'Zmiana' }, aPublishedArticle(db, { title: 'Opublikowany' }))
  const discarded = accepted(discardChanges(editorAt(db, TEN), on(changed)))
  expect(listBin(db)).toMatchObject([
    { kind: 'draft', title: 'Szkic', at: TEN + A_DAY, by: 'Anna Nowak', lockVersion: 2, isBlocked: false },
    {
      kind: 'changes',
      title: 'Zmiana',
      at: TEN,
      by: 'Bogdan Wiśniewski',
      articleId: discarded.articleId,
      isBlocked: false,
    },
  ])
  const second = aChange(db, { title: 'Druga zmiana' }, discarded)
  expect(listBin(db)[1]).toMatchObject({ title: 'Zmiana', isBlocked: true, lockVersion: second.lockVersion })
  accepted(withdrawArticle(editorAt(db, TEN + A_DAY), { ...on(second), reason: 'Błędny numer.' }))
  expect(listBin(db).map(({ title }) => title)).toEqual(['Szkic'])
})

test('a full bin has pages; one beyond the last is the last', () => {
  const db = openTestDatabase()
  for (let number = 1; number <= STAFF_PAGE_SIZE + 1; number++) {
    const draft = accepted(createArticle(asAuthor(db, TEN), aText({ title: `Szkic ${number}` })))
    accepted(binArticle(asAuthor(db, TEN + number), on(draft)))
  }
  expect(listBinPage(asEditor(db), 1)).toMatchObject({ page: 1, pages: 2, entries: { length: STAFF_PAGE_SIZE } })
  expect(listBinPage(asEditor(db), 9)).toMatchObject({ page: 2, pages: 2, entries: [{ title: 'Szkic 1' }] })
})
