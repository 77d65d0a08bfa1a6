import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { accepted, accountOf, asAuthor, asEditor, theSystem } from '../testing.ts'
import { createArticle } from './create-article.ts'
import { findPublicArticle, requireArticlePreview } from './public-article.ts'
import { publishArticle } from './publish-article.ts'
import { publishDueArticle } from './publish-due-article.ts'
import { scheduleArticle } from './schedule-article.ts'
import { aText, TEN } from './testing.ts'

const DUE = TEN + 3_600_000

function withRoles(): Database {
  const db = openTestDatabase()
  setRole(db, 'anna', 'Wydział Promocji', 'specjalistka')
  setRole(db, 'bogdan', 'Wydział Promocji', null)
  return db
}

function setRole(db: Database, person: 'anna' | 'bogdan', unit: string | null, position: string | null): void {
  const id = accountOf(db, person)
  db.update(accounts).set({ unit, position }).where(eq(accounts.id, id)).run()
}

function shown(db: Database, slug: string, now = DUE) {
  const found = findPublicArticle(publicContext(db, now), slug)
  if (found.kind !== 'article') throw new Error(`Readers find nothing: ${found.kind}`)
  return [found.revision.enteredByRole, found.revision.publishedByRole]
}

const written = (db: Database) => accepted(createArticle(asAuthor(db, TEN), aText()))

test('readers see in what unit and position it was entered and published, and never a name', () => {
  const db = withRoles()
  const { articleId } = written(db)
  const preview = requireArticlePreview(asAuthor(db, TEN), articleId)
  expect([preview.revision.enteredByRole, preview.revision.publishedByRole]).toEqual([
    'Wydział Promocji, specjalistka',
    null,
  ])
  const { slug } = accepted(publishArticle(asEditor(db, TEN), { articleId, seenLockVersion: 1 }))
  expect(shown(db, slug)).toEqual(['Wydział Promocji, specjalistka', 'Wydział Promocji'])
})

test('what readers were told stays, whatever becomes of the account', () => {
  const db = withRoles()
  const { articleId } = written(db)
  const { slug } = accepted(publishArticle(asEditor(db, TEN), { articleId, seenLockVersion: 1 }))
  setRole(db, 'anna', 'Biuro Ministra', 'naczelniczka')
  setRole(db, 'bogdan', null, null)
  expect(shown(db, slug)).toEqual(['Wydział Promocji, specjalistka', 'Wydział Promocji'])
})

test('what the clock publishes was published by whoever planned it', () => {
  const db = withRoles()
  const { articleId } = written(db)
  accepted(scheduleArticle(asEditor(db, TEN), { articleId, seenLockVersion: 1, dueAt: DUE }))
  accepted(publishDueArticle(theSystem(db, 'due', DUE), { articleId }))
  expect(shown(db, 'powolano-zespol-lodzki')).toEqual(['Wydział Promocji, specjalistka', 'Wydział Promocji'])
})

test('an account without unit and position leaves the place empty', () => {
  const db = openTestDatabase()
  setRole(db, 'anna', null, null)
  setRole(db, 'bogdan', null, '')
  const { articleId } = written(db)
  const { slug } = accepted(publishArticle(asEditor(db, TEN), { articleId, seenLockVersion: 1 }))
  expect(shown(db, slug)).toEqual([null, null])
})
