import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articleOverviews, articleRevisions, articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { binArticle } from '../article/bin-article.ts'
import { createArticle } from '../article/create-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { aText, editorAt, TEN } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import {
  accepted,
  accountOf,
  asAdministrator,
  asAuthor,
  asEditor,
  auditEntries,
  expectNothingChanged,
} from '../testing.ts'
import { expectRefused } from '../testing-verbs.ts'
import { handOverDrafts, listOwnedRevisions } from './hand-over-drafts.ts'

test('every open revision goes along, also from the bin; what is published and what others keep stays', () => {
  const db = openTestDatabase()
  const [anna, bogdan] = [accountOf(db, 'anna'), accountOf(db, 'bogdan')]
  const write = (title: string) => accepted(createArticle(asAuthor(db, TEN), aText({ title })))
  const draft = write('Szkic')
  const binned = accepted(binArticle(asAuthor(db, TEN), on(write('Kosz'))))
  accepted(publishArticle(editorAt(db), on(write('Opublikowany'))))
  const other = accepted(createArticle(asEditor(db, TEN), aText({ title: 'Cudzy' })))
  const versions = db.select({ version: articles.lockVersion }).from(articles).all()

  const result = handOverDrafts(asAdministrator(db, TEN), { accountId: anna, toAccountId: bogdan })
  expect(result).toEqual({ ok: true, value: { handedOver: 2 } })
  expect(listOwnedRevisions(db, anna)).toEqual([])
  expect(listOwnedRevisions(db, bogdan).map(({ articleId }) => articleId)).toEqual([
    draft.articleId,
    binned.articleId,
    other.articleId,
  ])
  expect(db.select().from(articleRevisions).orderBy(asc(articleRevisions.id)).all()[2]?.ownerId).toBe(anna)
  expect(db.select().from(articleOverviews).orderBy(asc(articleOverviews.articleId)).all()[0]?.ownerId).toBe(bogdan)
  expect(db.select({ version: articles.lockVersion }).from(articles).all()).toEqual(versions)
  expect(auditEntries(db).at(-1)).toMatchObject({
    verb: 'account.hand-over-drafts',
    subjectKind: 'account',
    subjectId: anna,
    details: { to: bogdan, articleIds: [draft.articleId, binned.articleId] },
  })
})

test('nothing to hand over is no entry; to oneself or to who cannot write is refused', () => {
  const db = openTestDatabase()
  const [anna, bogdan, celina] = [accountOf(db, 'anna'), accountOf(db, 'bogdan'), accountOf(db, 'celina')]
  const administrator = asAdministrator(db, TEN)
  expectNothingChanged(db, () =>
    expect(handOverDrafts(administrator, { accountId: anna, toAccountId: bogdan }).ok).toBe(true),
  )
  accepted(createArticle(asAuthor(db, TEN), aText()))
  const to = (toAccountId: number, key: string) =>
    expectRefused(db, handOverDrafts, administrator, { accountId: anna, toAccountId }, { field: 'toAccountId', key })
  to(anna, 'is-itself')
  to(celina, 'not-a-writer')
  expect(() => handOverDrafts(administrator, { accountId: 99, toAccountId: bogdan })).toThrow(NotFound)
})
