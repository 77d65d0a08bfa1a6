import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText, editorAt, TEN } from '../article/testing.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { publicContext } from '../context.ts'
import { accepted } from '../testing.ts'
import { findShareCard } from './find-share-card.ts'
import { keptCardPath, makeCard, removeStaleCards } from './kept-cards.ts'
import { cardStamp, cardWords, shareCard } from './share-card.ts'

const find = (db: Database, revisionId: number) => findShareCard(publicContext(db, TEN), revisionId)

/** The only revision in these tests that readers see. */
function publishedCard(db: Database, slug: string) {
  const found = findPublicArticle(publicContext(db, TEN), slug)
  if (found.kind !== 'article') throw new Error(`Nobody can read ${slug}`)
  return { revisionId: found.revision.id, fromPage: shareCard(found, 'Komunikat') }
}

test('a page and the address it names mean the same picture', () => {
  const db = openTestDatabase()
  const { slug } = aPublishedArticle(db, { title: 'Powołano zespół w Łodzi' })
  const { revisionId, fromPage } = publishedCard(db, slug)
  const card = find(db, revisionId)
  expect(card && { ...card, siteName: 'Komunikat' }).toEqual(fromPage)
  expect(card).toMatchObject({ title: 'Powołano zespół w\u00a0Łodzi', isArchived: false })
  expect(card && cardWords(card).replaceAll('\u00a0', ' ')).toMatch(
    /^Powołano zespół w Łodzi · Dodane dnia 2 marca 2026 r\. · \S/,
  )
})

test('readers have the card of what they can open, and of nothing else', () => {
  const db = openTestDatabase()
  aDraft(db)
  expect(find(db, 1)).toBeNull()
  const article = aPublishedArticle(db, { title: 'Pierwszy' })
  const { revisionId } = publishedCard(db, article.slug)
  const seen = { articleId: article.articleId, seenLockVersion: article.lockVersion }
  const draft = accepted(saveDraft(editorAt(db), { ...seen, ...aText({ title: 'Drugi' }) }))
  const known = [...Array(10).keys()].filter((id) => find(db, id) !== null)
  expect(known).toEqual([revisionId])
  const { lockVersion } = accepted(
    publishArticle(editorAt(db), { articleId: article.articleId, seenLockVersion: draft.lockVersion }),
  )
  expect(find(db, revisionId)).toBeNull()
  const now = publishedCard(db, article.slug).revisionId
  expect(find(db, now)?.title).toBe('Drugi')
  const gone = { articleId: article.articleId, seenLockVersion: lockVersion, reason: 'Błąd w treści.' }
  accepted(withdrawArticle(editorAt(db), gone))
  expect(find(db, now)).toBeNull()
})

test('an archived text has another stamp than the current one, whatever else is the same', () => {
  const db = openTestDatabase()
  const { revisionId } = publishedCard(db, anArchivedArticle(db).slug)
  const card = find(db, revisionId)
  if (!card) throw new Error('An archived text is readable')
  expect(card.isArchived).toBe(true)
  expect(cardStamp({ ...card, isArchived: false })).not.toBe(cardStamp(card))
  expect(cardStamp({ ...card, siteName: 'Portal' })).not.toBe(cardStamp(card))
  expect(cardStamp(card)).toMatch(/^[0-9a-f]{16}$/)
})

test('one picture is kept of a text: the one that holds; those of texts that are gone go at a start', async () => {
  const db = openTestDatabase()
  const directory = testDirectory()
  const article = aPublishedArticle(db)
  const { revisionId } = publishedCard(db, article.slug)
  const card = find(db, revisionId)
  if (!card) throw new Error('A published text is readable')
  const former = keptCardPath(directory, { revisionId, stamp: cardStamp({ ...card, isArchived: true }) })
  await makeCard(directory, { ...card, isArchived: true })
  expect(existsSync(former)).toBe(true)
  const [one, other] = await Promise.all([makeCard(directory, card), makeCard(directory, card)])
  expect(other).toBe(one)
  expect(readdirSync(dirname(former))).toEqual([`${cardStamp(card)}.png`])

  mkdirSync(dirname(keptCardPath(directory, { revisionId: 999, stamp: cardStamp(card) })))
  expect(await removeStaleCards(db, directory)).toBe(1)
  expect(existsSync(dirname(former))).toBe(true)
  const gone = { articleId: article.articleId, seenLockVersion: article.lockVersion, reason: 'Błąd w treści.' }
  accepted(withdrawArticle(editorAt(db), gone))
  expect(await removeStaleCards(db, directory)).toBe(1)
  expect(existsSync(dirname(former))).toBe(false)
  expect(await removeStaleCards(db, testDirectory())).toBe(0)
})
