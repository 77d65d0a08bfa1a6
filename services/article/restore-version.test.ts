import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, image, paragraph, text } from '#domain/article/body/body-builder.ts'
import { formatVersionRef } from '#domain/article/text-version.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { accepted, asAuthor, asEditor } from '../testing.ts'
import { expectRefused } from '../testing-verbs.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { createArticle } from './create-article.ts'
import { nameVersion } from './name-version.ts'
import { publishArticle } from './publish-article.ts'
import { restoreVersion } from './restore-version.ts'
import { saveDraft } from './save-draft.ts'
import { listTextVersions, requireTextVersion } from './snapshots/text-versions.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { on } from './testing-states.ts'

type Db = ReturnType<typeof openTestDatabase>

const wordsOf = (db: Db, articleId: number) =>
  JSON.stringify(requireArticleForWriting(asEditor(db), articleId).text.body.content).match(/"text":"([^"]*)"/)?.[1]

const versions = (db: Db, articleId: number) =>
  listTextVersions(asEditor(db), articleId).map(({ ref, reason, verb, name, author }) =>
    [formatVersionRef(ref), verb ?? name ?? reason, author?.split(' ')[0]].join(' '),
  )

/** Anna's text, published by Bogdan, and another draft of Anna's beside it. */
function aChangeOfAnna() {
  const db = openTestDatabase()
  const begun = accepted(createArticle(asAuthor(db, TEN), aText({ words: 'Pierwsze.', changeNote: 'Dawna nota.' })))
  const published = accepted(publishArticle(editorAt(db, TEN + 1), { ...on(begun), changeNote: null }))
  const changed = saveDraft(asAuthor(db, TEN + 2), { ...on(published), ...aText({ words: 'Drugie.', title: 'Nowy' }) })
  return { db, articleId: begun.articleId, saved: accepted(changed) }
}

test('a former version comes into the draft, which is kept first; its note and the address stay', () => {
  const { db, articleId, saved } = aChangeOfAnna()
  accepted(restoreVersion(asEditor(db, TEN + 3), { ...on(saved), version: 'tekst-1' }))
  expect(wordsOf(db, articleId)).toBe('Pierwsze.')
  expect(requireArticleForWriting(asEditor(db), articleId).text).toMatchObject({
    title: 'Powołano zespół łódzki',
    changeNote: 'Uzupełniono tekst.',
  })
  expect(versions(db, articleId)).toEqual([
    'tekst-2 present Bogdan',
    'zapis-3 article.restore-version Bogdan',
    'zapis-2 new-author Anna',
    'zapis-1 article.publish Bogdan',
  ])
})

test('within a sitting of the same person the present draft is kept too, and comes back by its snapshot', () => {
  const { db, articleId, saved } = aChangeOfAnna()
  const restored = accepted(restoreVersion(asAuthor(db, TEN + 3), { ...on(saved), version: 'tekst-1' }))
  accepted(restoreVersion(asAuthor(db, TEN + 4), { ...on(restored), version: 'zapis-2' }))
  expect(wordsOf(db, articleId)).toBe('Drugie.')
})

test('beside a published text without a draft one is begun', () => {
  const db = openTestDatabase()
  const first = aPublishedArticle(db, { words: 'Pierwsze.' })
  const changed = accepted(saveDraft(editorAt(db, TEN + 1), { ...on(first), ...aText({ words: 'Drugie.' }) }))
  const second = accepted(publishArticle(editorAt(db, TEN + 2), on(changed)))
  accepted(restoreVersion(editorAt(db, TEN + 3), { ...on(second), version: 'tekst-1' }))
  expect(wordsOf(db, first.articleId)).toBe('Pierwsze.')
  expect(versions(db, first.articleId)[0]).toBe('tekst-3 present Bogdan')
})

test('one field or one block comes back by itself', () => {
  const db = openTestDatabase()
  const id = blockIds('dwa')
  const [one, other] = [paragraph(id(), text('Jeden.')), paragraph(id(), text('Dwa.'))]
  const first = accepted(createArticle(editorAt(db), { ...aText(), body: body(one, other) }))
  const submitted = accepted(publishArticle(editorAt(db, TEN + 1), on(first)))
  const later = { ...aText({ title: 'Nowy' }), body: body(paragraph(id(), text('Trzy.')), other) }
  const saved = accepted(saveDraft(editorAt(db, TEN + 2), { ...on(submitted), ...later }))
  const block = { ...on(saved), version: 'zapis-1', part: `blok-${one.attrs.id}` }
  const withBlock = accepted(restoreVersion(editorAt(db, TEN + 3), block))
  const read = () => requireArticleForWriting(asEditor(db), first.articleId).text
  expect(JSON.stringify(read().body.content)).toContain('Jeden.')
  expect(JSON.stringify(read().body.content)).toContain('Trzy.')
  expect(read().title).toBe('Nowy')
  accepted(restoreVersion(editorAt(db, TEN + 4), { ...on(withBlock), version: 'zapis-1', part: 'pole-title' }))
  expect(read().title).toBe('Powołano zespół łódzki')
  expect(() =>
    restoreVersion(editorAt(db, TEN + 5), { ...on(saved), version: 'zapis-1', part: 'blok-nieznany' }),
  ).toThrow(NotFound)
})

test('an image that was deleted since stops it, and nothing changes', () => {
  const db = openTestDatabase()
  db.$client.exec(`insert into media (hash, mime_type, width, height, bytes, upload_name, created_at)
    values ('${'a'.repeat(64)}', 'image/png', 1, 1, 1, 'a.png', 1)`)
  const content = body(image(blockIds('obraz')(), 1, { alt: 'Sala' }))
  const begun = accepted(createArticle(asAuthor(db, TEN), { ...aText(), body: content }))
  const saved = accepted(saveDraft(editorAt(db, TEN + 1), { ...on(begun), ...aText() }))
  db.$client.exec('delete from media')
  expectRefused(
    db,
    restoreVersion,
    editorAt(db, TEN + 2),
    { ...on(saved), version: 'zapis-1' },
    { field: 'body', key: 'no-such-image' },
  )
})

test('not into a text that waits, nor over a newer one, nor of another article', () => {
  const db = openTestDatabase()
  const draft = aDraft(db)
  const stale = () => restoreVersion(editorAt(db), { ...on(draft), seenLockVersion: 7, version: 'tekst-1', part: null })
  const other = aDraft(db, { title: 'Inny' })
  expect(() => restoreVersion(editorAt(db), { ...on(other), version: 'tekst-2' })).toThrow(NotFound)
  const submitted = accepted(submitArticle(editorAt(db), on(draft)))
  expect(stale).toThrow(Conflict)
  expect(() => restoreVersion(editorAt(db), { ...on(submitted), version: 'zapis-1' })).toThrow(Conflict)
  expect(() => restoreVersion(editorAt(db), { ...on(other), version: 'zapis-1' })).toThrow(NotFound)
  for (const version of ['tekst-0', 'zapis-x', '1']) {
    expect(restoreVersion(editorAt(db), { ...on(other), version })).toMatchObject({ ok: false })
  }
})

test('a named version stays as it was named; another text than the one seen gets no name', () => {
  const { db, articleId, saved } = aChangeOfAnna()
  const seenHash = requireTextVersion(asEditor(db), articleId, { kind: 'revision', number: 2 }).hash
  const name = { articleId, version: 'tekst-2', seenHash, name: 'Przed naradą' }
  accepted(nameVersion(asEditor(db, TEN + 5), name))
  accepted(saveDraft(asAuthor(db, TEN + 6), { ...on(saved), ...aText({ words: 'Trzecie.' }) }))
  expect(versions(db, articleId).slice(0, 2)).toEqual(['tekst-2 present Anna', 'zapis-2 Przed naradą Bogdan'])
  const kept = requireTextVersion(asEditor(db), articleId, { kind: 'snapshot', id: 2 })
  expect(kept.content.text.title).toBe('Nowy')
  expect(() => nameVersion(asEditor(db, TEN + 7), name)).toThrow(Conflict)
})
