import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { revisionSnapshots, snapshotContents } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { snapshotSteps, verbsWithoutSnapshot } from '#domain/article/snapshot.ts'
import { createTag } from '../../tag/create-tag.ts'
import { mergeTag } from '../../tag/merge-tag.ts'
import { accepted, accountOf, asAuthor, asEditor } from '../../testing.ts'
import { collectVerbs } from '../../testing-all-verbs.ts'
import { addEditorNote } from '../add-editor-note.ts'
import { archiveArticle } from '../archive-article.ts'
import { requireNewestRevision } from '../article-revisions.ts'
import { autosaveDraft } from '../autosave-draft.ts'
import { correctArticle } from '../correct-article.ts'
import { createArticle } from '../create-article.ts'
import { discardChanges } from '../discard-changes.ts'
import { publishArticle } from '../publish-article.ts'
import { saveDraft } from '../save-draft.ts'
import { submitArticle } from '../submit-article.ts'
import { aPublishedArticle, aText, editorAt, TEN } from '../testing.ts'
import { contentHashOf, loadContent } from './snapshot-content.ts'

const A_MINUTE = 60_000

/** A draft of Anna's, and a hand that saves it minute by minute. */
function aDraftOfAnna(content: Parameters<typeof aText>[0] = {}) {
  const db = openTestDatabase()
  accountOf(db, 'anna')
  accountOf(db, 'bogdan')
  const draft = accepted(createArticle(asAuthor(db, TEN), aText({ words: 'Minuta 0.', ...content })))
  let seenLockVersion = draft.lockVersion
  const { articleId } = draft
  const seen = () => ({ articleId, seenLockVersion })
  const after = <Value extends { lockVersion: number }>(value: Value) => {
    seenLockVersion = value.lockVersion
    return value
  }
  const write = (minute: number, words = `Minuta ${minute}.`, as = asAuthor) =>
    after(accepted(autosaveDraft(as(db, TEN + minute * A_MINUTE), { ...seen(), ...aText({ words }) })))
  return { db, articleId, seen, after, write }
}

type Db = ReturnType<typeof openTestDatabase>

function kept(db: Db) {
  return db
    .select()
    .from(revisionSnapshots)
    .orderBy(asc(revisionSnapshots.id))
    .all()
    .map(({ reason, verb, contentHash, authorId, madeAt }) => {
      const words = JSON.stringify(loadContent(db, contentHash).text.body).match(/"text":"([^"]*)"/)?.[1]
      return `${verb ?? reason} ${words} ${authorId === accountOf(db, 'anna') ? 'Anna' : 'Bogdan'} ${(madeAt - TEN) / A_MINUTE}`
    })
}

test('half an hour of writing keeps how each quarter ended, and the present text is in the draft alone', () => {
  const { db, write } = aDraftOfAnna()
  for (let minute = 1; minute <= 30; minute += 1) write(minute)
  expect(kept(db)).toEqual(['sitting Minuta 14. Anna 14', 'sitting Minuta 29. Anna 29'])
})

test('what somebody left is kept before another person writes over it', () => {
  const { db, write } = aDraftOfAnna()
  write(1, 'Słowa Anny.')
  write(2, 'Słowa Bogdana.', asEditor)
  write(3, 'Znowu Anna.')
  expect(kept(db)).toEqual(['new-author Słowa Anny. Anna 1', 'new-author Słowa Bogdana. Bogdan 2'])
})

test('after a pause the text of the former sitting is kept with its own moment', () => {
  const { db, write } = aDraftOfAnna()
  write(5)
  write(300)
  expect(kept(db)).toEqual(['sitting Minuta 5. Anna 5'])
})

test('each step keeps the text it was taken on, also where nothing changed in between', () => {
  const { db, seen, after, write } = aDraftOfAnna()
  write(1)
  after(accepted(submitArticle(asAuthor(db, TEN + 2 * A_MINUTE), seen())))
  after(accepted(publishArticle(editorAt(db, TEN + 3 * A_MINUTE), { ...seen(), changeNote: null })))
  accepted(archiveArticle(editorAt(db, TEN + 4 * A_MINUTE), { ...seen(), reason: 'expired' }))
  expect(kept(db)).toEqual([
    'article.submit Minuta 1. Anna 2',
    'article.publish Minuta 1. Bogdan 3',
    'article.archive Minuta 1. Bogdan 4',
  ])
  expect(db.select().from(snapshotContents).all()).toHaveLength(1)
})

test('a correction, a note and a change note said at publication keep what they write over', () => {
  const { db, seen, after, write } = aDraftOfAnna({ changeNote: 'Zdanie Anny.' })
  after(accepted(submitArticle(asAuthor(db, TEN + A_MINUTE), seen())))
  after(accepted(correctArticle(editorAt(db, TEN + 2 * A_MINUTE), { ...seen(), ...aText({ words: 'Poprawione.' }) })))
  after(accepted(publishArticle(editorAt(db, TEN + 3 * A_MINUTE), { ...seen(), changeNote: 'Inne zdanie.' })))
  write(4, 'Szkic obok.')
  after(accepted(addEditorNote(editorAt(db, TEN + 5 * A_MINUTE), { ...seen(), editorNote: 'Nota.' })))
  after(accepted(discardChanges(asAuthor(db, TEN + 6 * A_MINUTE), seen())))
  expect(kept(db)).toEqual([
    'article.submit Minuta 0. Anna 1',
    'article.correct Poprawione. Bogdan 2',
    'article.publish Poprawione. Bogdan 3',
    'new-author Szkic obok. Anna 4',
    'article.annotate Poprawione. Bogdan 5',
    'article.discard-changes Szkic obok. Anna 6',
  ])
})

test('nothing is written while a sitting goes on', () => {
  const { db, write } = aDraftOfAnna()
  for (let minute = 1; minute < 15; minute += 1) write(minute)
  expect(db.select().from(snapshotContents).all()).toEqual([])
})

test('a published content is known by the files behind it, not only by their numbers; a merged tag makes no other content', () => {
  const db = openTestDatabase()
  const into = accepted(createTag(editorAt(db), { name: 'Kursy' })).tagId
  const { tagId } = accepted(createTag(editorAt(db), { name: 'Szkolenia' }))
  db.$client.exec(`insert into media (hash, mime_type, width, height, bytes, upload_name, created_at)
    values ('${'a'.repeat(64)}', 'image/png', 1, 1, 1, 'a.png', 1)`)
  const { articleId } = aPublishedArticle(db, { tagIds: [tagId], leadImage: { mediaId: 1, alt: 'Sala' } })
  const hash = () => contentHashOf(db, requireNewestRevision(db, articleId))
  const before = hash()
  accepted(mergeTag(editorAt(db), { tagId, seenLockVersion: 1, intoTagId: into }))
  expect(hash()).toBe(before)
  db.$client.exec(`update media set hash = '${'b'.repeat(64)}'`)
  expect(hash()).not.toBe(before)
})

test('two hours at 5,000 words take less than a quarter of a megabyte', () => {
  const { db, articleId, seen, after } = aDraftOfAnna()
  const id = blockIds('dlugi')
  // Words that do not repeat like a pattern, the same on every run.
  const word = (number: number) => ((number * 7919) % 99_991).toString(36)
  const paragraphs = Array.from({ length: 100 }, (_, block) =>
    paragraph(id(), text(Array.from({ length: 50 }, (__, place) => word(block * 50 + place)).join(' '))),
  )
  for (let quarter = 1; quarter <= 8; quarter += 1) {
    const content = body(...paragraphs.with(quarter, paragraph(id(), text(`Kwadrans ${quarter}.`))))
    const context = asAuthor(db, TEN + quarter * 15 * A_MINUTE)
    after(accepted(saveDraft(context, { ...seen(), ...aText(), articleId, body: content })))
  }
  const bytes = db.$client.prepare('select sum(length(content)) from snapshot_contents').pluck().get()
  expect(db.select().from(revisionSnapshots).all()).toHaveLength(8)
  expect(bytes).toBeLessThan(250_000)
})

test('of every verb of articles it is said whether it is a step', async () => {
  const verbs = [...(await collectVerbs()).keys()].filter((name) => name.startsWith('article.'))
  expect([...Object.keys(snapshotSteps), ...verbsWithoutSnapshot].sort()).toEqual(verbs.sort())
})
