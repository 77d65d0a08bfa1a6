import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { commentThreads, previewLinks, revisionSnapshots } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { DAY_MS, MAX_CONFIRMATIONS, MAX_OPENINGS, MAX_PREVIEW_COMMENTS } from '#domain/preview/preview-link.ts'
import { binArticle } from '../article/bin-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { listThreads } from '../comment/comment-queries.ts'
import { publicContext } from '../context.ts'
import { A_DAY, accepted, asAuthor, asEditor, auditEntries, everythingIn, NOW, theSystem } from '../testing.ts'
import { commentOnPreview } from './comment-on-preview.ts'
import { confirmPreview } from './confirm-preview.ts'
import { createPreview } from './create-preview.ts'
import { openPreview } from './open-preview.ts'
import { listPreviews } from './preview-queries.ts'
import { readingSecretOf } from './preview-secret.ts'
import { findPreview, findPreviewEnd, findPreviewFile, findPreviewImage } from './public-preview.ts'
import { revokePreview } from './revoke-preview.ts'
import { aPreview } from './testing-preview-states.ts'

const reader = (db: Database, now = NOW) => publicContext(db, now)
const outsider = (db: Database, now = NOW) => theSystem(db, 'preview', now)

/** Everything that a link opens, at a moment: all of it or nothing. */
function opened(db: Database, { secret, readingSecret }: { secret: string; readingSecret: string }, now = NOW) {
  const answers = [
    findPreviewEnd(reader(db, now), secret) !== null,
    findPreview(reader(db, now), readingSecret) !== null,
    isDone(() => openPreview(outsider(db, now), { secret })),
    isDone(() => commentOnPreview(outsider(db, now), { readingSecret, ...aRemark })),
    isDone(() => confirmPreview(outsider(db, now), { readingSecret, signedName: `Osoba ${now}`, words: null })),
  ]
  return new Set(answers)
}

function isDone(act: () => { readonly ok: boolean }): boolean {
  try {
    return act().ok
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}

const aRemark = { signedName: 'Ewa Lis', passageId: null, quote: '', words: 'Bez uwag.' }

describe('a link', () => {
  test('shows the text as it was when the link was made, whatever is written after it', () => {
    const db = openTestDatabase()
    const draft = aDraft(db, { words: 'Pierwsze słowa.' }, NOW - A_DAY)
    const { secret } = accepted(
      createPreview(asEditor(db), { articleId: draft.articleId, version: 'tekst-1', days: 3 }),
    )
    accepted(saveDraft(asEditor(db, NOW + 1), { ...on(draft), ...aText({ words: 'Drugie słowa.' }) }))
    const shown = findPreview(reader(db, NOW + 2), readingSecretOf(secret))
    expect(JSON.stringify(shown?.text.body)).toContain('Pierwsze słowa.')
    expect(JSON.stringify(shown)).not.toContain('Drugie')
    expect(db.select().from(revisionSnapshots).all()).toMatchObject([{ reason: 'named' }])
  })

  test('takes a version that is kept already, and keeps nothing twice', () => {
    const db = openTestDatabase()
    const { articleId } = aPublishedArticle(db, {}, NOW - A_DAY)
    const before = db.select().from(revisionSnapshots).all()
    const version = `zapis-${before.at(-1)?.id}`
    accepted(createPreview(asEditor(db), { articleId, version, days: 1 }))
    accepted(createPreview(asEditor(db), { articleId, version: 'tekst-1', days: 1 }))
    expect(db.select().from(revisionSnapshots).all()).toEqual(before)
  })

  test('works until its last moment and not at it', () => {
    const db = openTestDatabase()
    const link = aPreview(db)
    expect(opened(db, link, NOW + 3 * DAY_MS - 1)).toEqual(new Set([true]))
    expect(opened(db, link, NOW + 3 * DAY_MS)).toEqual(new Set([false]))
  })

  test('opens nothing once it is revoked, and is revoked once', () => {
    const db = openTestDatabase()
    const link = aPreview(db)
    accepted(revokePreview(asAuthor(db), { previewId: link.previewId }))
    expect(opened(db, link)).toEqual(new Set([false]))
    const entries = auditEntries(db).length
    accepted(revokePreview(asEditor(db), { previewId: link.previewId }))
    expect(auditEntries(db)).toHaveLength(entries)
  })

  test('opens nothing while its article is in the bin, or withdrawn', () => {
    const db = openTestDatabase()
    const link = aPreview(db)
    accepted(binArticle(asEditor(db), { articleId: link.articleId, seenLockVersion: 1 }))
    expect(opened(db, link)).toEqual(new Set([false]))
    const article = aPublishedArticle(db, { title: 'Inny artykuł' }, NOW - A_DAY)
    const made = accepted(createPreview(asEditor(db), { articleId: article.articleId, version: 'tekst-1', days: 3 }))
    const other = { ...made, readingSecret: readingSecretOf(made.secret) }
    expect(opened(db, other)).toEqual(new Set([true]))
    accepted(withdrawArticle(asEditor(db), { ...on(article), reason: 'Nieaktualny numer.' }))
    expect(opened(db, other)).toEqual(new Set([false]))
    expect(() => createPreview(asEditor(db), { articleId: article.articleId, version: 'tekst-1', days: 3 })).toThrow(
      Conflict,
    )
  })

  test('is no other link: neither secret does the work of the other, and nothing else does any', () => {
    const db = openTestDatabase()
    const { secret, readingSecret } = aPreview(db)
    expect(findPreview(reader(db), secret)).toBeNull()
    expect(findPreviewEnd(reader(db), readingSecret)).toBeNull()
    for (const guess of ['', 'x', 'A'.repeat(32), `${secret}a`, secret.slice(1), "' or 1=1 --"]) {
      expect(findPreviewEnd(reader(db), guess), guess).toBeNull()
      expect(findPreview(reader(db), guess), guess).toBeNull()
    }
  })

  test.each([0, 8, 1.5, Number.NaN])('does not work for %d days', (days) => {
    const db = openTestDatabase()
    const { articleId } = anArchivedArticle(db, {}, NOW - 3 * A_DAY)
    expect(createPreview(asEditor(db), { articleId, version: 'tekst-1', days })).toMatchObject({ ok: false })
    expect(db.select().from(previewLinks).all()).toEqual([])
  })
})

test('a secret has 192 bits, is never made twice and stands nowhere in the database', () => {
  const db = openTestDatabase()
  const made = ['a', 'b', 'c'].map((title) => aPreview(db, { title }))
  const secrets = made.flatMap(({ secret, readingSecret }) => [secret, readingSecret])
  expect(new Set(secrets).size).toBe(6)
  for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(24)
  for (const link of made) opened(db, link)
  const everything = JSON.stringify(everythingIn(db))
  for (const secret of secrets) expect(everything).not.toContain(secret)
})

test('an opening is counted and logged without a word about who it was, and only so often', () => {
  const db = openTestDatabase()
  const { secret, previewId, articleId } = aPreview(db)
  accepted(openPreview(outsider(db), { secret }))
  expect(db.select({ opened: previewLinks.openedCount }).from(previewLinks).all()).toEqual([{ opened: 1 }])
  expect(auditEntries(db).at(-1)).toMatchObject({
    verb: 'preview.open',
    actorId: null,
    systemReason: 'preview',
    subjectId: articleId,
    details: { preview: previewId, openedCount: 1 },
  })
  db.update(previewLinks).set({ openedCount: MAX_OPENINGS }).run()
  const entries = auditEntries(db).length
  expect(accepted(openPreview(outsider(db), { secret })).readingSecret).toBe(readingSecretOf(secret))
  expect(auditEntries(db)).toHaveLength(entries)
})

describe('who reads by a link', () => {
  test('comments a passage of the text they see, also once it was changed', () => {
    const db = openTestDatabase()
    const { readingSecret, articleId } = aPreview(db, { title: 'Powołano zespół łódzki' })
    accepted(saveDraft(asEditor(db, NOW), { articleId, seenLockVersion: 1, ...aText({ title: 'Nowy tytuł' }) }))
    const remark = { readingSecret, signedName: ' Ewa  Lis ', passageId: '@title', quote: 'zespół łódzki', words: '?' }
    accepted(commentOnPreview(outsider(db), remark))
    expect(listThreads(asEditor(db), articleId)).toMatchObject([
      {
        anchor: { passageId: '@title', quote: 'zespół łódzki', before: 'Powołano ' },
        isByPreview: true,
        comments: [{ author: null, signedName: 'Ewa Lis', words: '?' }],
      },
    ])
  })

  test.each([
    ['words', { words: ' ' }, 'missing'],
    ['words', { words: 'x'.repeat(2_001) }, 'too-long'],
    ['signedName', { signedName: '' }, 'missing'],
    ['signedName', { signedName: 'x'.repeat(101) }, 'too-long'],
    ['passageId', { passageId: 'nie-ma-takiego' }, 'not-a-passage'],
    ['quote', { passageId: '@title', quote: 'czego nie ma' }, 'not-there'],
    ['readingSecret', { readingSecret: 'za-krotki' }, 'not-a-secret'],
  ])('is told what is wrong with %s (%j)', (field, wrong, key) => {
    const db = openTestDatabase()
    const { readingSecret } = aPreview(db)
    const result = commentOnPreview(outsider(db), { readingSecret, ...aRemark, ...wrong })
    expect(result).toMatchObject({ ok: false, issues: [{ field, key }] })
    expect(db.select().from(commentThreads).all()).toEqual([])
  })

  test('says no more than a link takes', () => {
    const db = openTestDatabase()
    const { readingSecret, articleId, previewId } = aPreview(db)
    const rows = Array.from({ length: MAX_PREVIEW_COMMENTS }, () => ({ articleId, previewId }))
    db.insert(commentThreads).values(rows).run()
    expect(commentOnPreview(outsider(db), { readingSecret, ...aRemark })).toMatchObject({
      ok: false,
      issues: [{ field: 'words', key: 'link-is-full' }],
    })
    const names = Array.from({ length: MAX_CONFIRMATIONS }, (_, index) => `Osoba ${index}`)
    for (const signedName of names) accepted(confirmPreview(outsider(db), { readingSecret, signedName, words: null }))
    expect(confirmPreview(outsider(db), { readingSecret, signedName: 'Ewa Lis', words: null })).toMatchObject({
      ok: false,
      issues: [{ field: 'words', key: 'link-is-full' }],
    })
  })

  test('confirms once under a name, in whatever letters', () => {
    const db = openTestDatabase()
    const { readingSecret, articleId } = aPreview(db)
    accepted(confirmPreview(outsider(db), { readingSecret, signedName: 'Łucja Żak', words: 'Kwoty.' }))
    expect(confirmPreview(outsider(db), { readingSecret, signedName: 'lucja  ŻAK', words: null })).toMatchObject({
      ok: false,
      issues: [{ field: 'signedName', key: 'confirmed-already' }],
    })
    expect(listPreviews(asEditor(db), articleId)).toMatchObject([
      { intendedFor: 'Rzecznik', isLive: true, confirmations: [{ signedName: 'Łucja Żak', words: 'Kwoty.' }] },
    ])
  })

  test('is given the files of that text and no others', () => {
    const db = openTestDatabase()
    const { readingSecret } = aPreview(db)
    expect(findPreviewImage(reader(db), readingSecret, 'a'.repeat(64))).toBeNull()
    expect(findPreviewFile(reader(db), readingSecret, 1)).toBeNull()
  })
})
