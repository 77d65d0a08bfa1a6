import { desc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions, publicChangeFacts, publicChanges } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { Issue } from '#domain/issue.ts'
import { attemptBulkAction } from '../bulk/attempt-bulk-action.ts'
import { publicContext } from '../context.ts'
import type { VerbResult } from '../outcome.ts'
import { listArticlePages } from '../public/list-sitemap-pages.ts'
import { A_DAY, accepted, asEditor, NOW, theSystem } from '../testing.ts'
import { approveArticle } from './approve-article.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { correctArticle } from './correct-article.ts'
import { listErrata } from './errata.ts'
import { listFeedArticles } from './list-newest-articles.ts'
import { findPublicArticle } from './public-article.ts'
import { listPublicVersions } from './public-versions.ts'
import { publishArticle } from './publish-article.ts'
import { publishDueArticle } from './publish-due-article.ts'
import { publishUrgently } from './publish-urgently.ts'
import { restoreVersion } from './restore-version.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { readContent } from './snapshots/snapshot-content.ts'
import { submitArticle } from './submit-article.ts'
import { aPublishedArticle, aText } from './testing.ts'
import { asSecondEditor, aTextOfTwo, chooseFourEyes } from './testing-four-eyes.ts'
import { on } from './testing-states.ts'

type Made = { readonly articleId: number; readonly lockVersion: number }
type Content = Parameters<typeof aText>[0]

const DAY_1 = NOW - 10 * A_DAY
const DAY_2 = NOW - 5 * A_DAY

const BEFORE = 'Zespoł przeszkolił 15 osób.'
const TYPO_FIXED = 'Zespół przeszkolił 15 osób.'
const OTHER_NUMBER = 'Zespół przeszkolił 16 osób.'

const editorial = { updateKind: 'editorial', changeNote: null } as const
const erratum = {
  updateKind: 'erratum',
  changeNote: null,
  erratumWrong: 'Zespół przeszkolił 15 osób.',
  erratumRight: 'Zespół przeszkolił 16 osób.',
  erratumDays: 7,
} as const

const published = (db: Database) => aPublishedArticle(db, { words: BEFORE }, DAY_1)
const changed = (db: Database, article: Made, content: Content, now = DAY_2) =>
  accepted(saveDraft(asEditor(db, now), { ...on(article), ...aText(content) }))
const issuesOf = (result: VerbResult<unknown>): readonly Issue[] => (result.ok ? [] : result.issues)
const live = (db: Database, { articleId }: Made) =>
  db
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .all()
    .find(({ state }) => state === 'published')

/** An update published at NOW - 5 days in place of a text published 5 days before. */
function update(db: Database, content: Content) {
  const article = published(db)
  return accepted(publishArticle(asEditor(db, DAY_2), on(changed(db, article, content))))
}

function lastEntry(db: Database) {
  const entry = db.select().from(publicChanges).orderBy(desc(publicChanges.number)).limit(1).get()
  const facts = db
    .select()
    .from(publicChangeFacts)
    .where(eq(publicChangeFacts.changeNumber, entry?.number ?? 0))
    .all()
  return { kind: entry?.kind, reason: facts.find(({ fact }) => fact === 'reason')?.text ?? null }
}

describe('an editorial update', () => {
  test('gives readers the text and moves no date that they see', () => {
    const db = openTestDatabase()
    const { slug } = update(db, { words: TYPO_FIXED, ...editorial })
    const context = publicContext(db, NOW)
    const found = findPublicArticle(context, slug)
    expect(found).toMatchObject({
      revision: { bodyText: TYPO_FIXED, publishedAt: DAY_2 },
      told: { publishedAt: DAY_1 },
    })
    expect(listFeedArticles(context, 5)).toMatchObject([{ changedAt: DAY_1 }])
    expect(listArticlePages(context, 5)).toEqual([{ slug, changedAt: DAY_1 }])
    expect(lastEntry(db)).toEqual({ kind: 'edited', reason: null })
  })

  test('one after another, and one after a material one, keep the date of the last that was told', () => {
    const db = openTestDatabase()
    const told = update(db, { words: OTHER_NUMBER })
    const first = changed(db, told, { words: `${OTHER_NUMBER} Koniec.`, ...editorial }, NOW - 2)
    const again = accepted(publishArticle(asEditor(db, NOW - 2), on(first)))
    const second = changed(db, again, { words: `${OTHER_NUMBER} Kropka.`, ...editorial }, NOW - 1)
    const last = accepted(publishArticle(asEditor(db, NOW - 1), on(second)))
    expect(live(db, last)).toMatchObject({ publishedAt: NOW - 1, materialAt: DAY_2 })
    expect(findPublicArticle(publicContext(db, NOW), last.slug)).toMatchObject({
      told: { number: 2, changeNote: 'Uzupełniono tekst.' },
    })
  })

  test('has no note: one that was written is refused, not forgotten', () => {
    const db = openTestDatabase()
    const draft = changed(db, published(db), { words: TYPO_FIXED, updateKind: 'editorial', changeNote: 'Literówka.' })
    expect(issuesOf(publishArticle(asEditor(db), on(draft)))).toMatchObject([
      { field: 'changeNote', key: 'not-with-editorial' },
    ])
    const said = { ...editorial, erratumWrong: null, erratumRight: null }
    accepted(publishArticle(asEditor(db), { ...on(draft), ...said }))
  })

  test('is not asked for a note, and a first text is of no kind', () => {
    const db = openTestDatabase()
    const first = aPublishedArticle(db, { words: BEFORE, updateKind: 'editorial' }, DAY_1)
    expect(live(db, first)).toMatchObject({ updateKind: 'material', materialAt: null })
  })
})

describe('what changes the meaning is not editorial', () => {
  const content = { words: OTHER_NUMBER, ...editorial }
  const refusal = { field: 'updateKind', key: 'not-editorial', context: { numbers: 1 } }
  const draftOf = (db: Database) => changed(db, published(db), content)
  const plannedTypo = (db: Database) => {
    const draft = changed(db, published(db), { words: TYPO_FIXED, ...editorial })
    return accepted(scheduleArticle(asEditor(db, DAY_2), { ...on(draft), dueAt: NOW }))
  }

  const paths: Record<string, (db: Database) => readonly Issue[]> = {
    published: (db) => issuesOf(publishArticle(asEditor(db), on(draftOf(db)))),
    'with the kind said at the last moment': (db) =>
      issuesOf(
        publishArticle(asEditor(db), { ...on(changed(db, published(db), { words: OTHER_NUMBER })), ...editorial }),
      ),
    'with many others': (db) =>
      attemptBulkAction(asEditor(db), { action: 'publish', ofRunId: null }, on(draftOf(db))).issues,
    planned: (db) => issuesOf(scheduleArticle(asEditor(db), { ...on(draftOf(db)), dueAt: NOW + A_DAY })),
    'planned with many others': (db) =>
      attemptBulkAction(asEditor(db), { action: 'schedule', dueAt: NOW + A_DAY }, on(draftOf(db))).issues,
    'corrected while planned': (db) =>
      issuesOf(correctArticle(asEditor(db, DAY_2), { ...on(plannedTypo(db)), ...aText(content) })),
    'published urgently': (db) => {
      const draft = draftOf(db)
      chooseFourEyes(db)
      return issuesOf(publishUrgently(asEditor(db), { ...on(draft), reason: 'Pilne.' }))
    },
    'brought back from a version': (db) => {
      const told = update(db, { words: OTHER_NUMBER })
      const draft = changed(db, told, { words: `${OTHER_NUMBER} Tak.`, ...editorial })
      const back = accepted(restoreVersion(asEditor(db), { ...on(draft), version: 'tekst-1' }))
      return issuesOf(publishArticle(asEditor(db), on(back)))
    },
  }

  test.each(Object.entries(paths))('%s', (_path, take) => {
    const db = openTestDatabase()
    expect(take(db)).toContainEqual(expect.objectContaining(refusal))
  })

  test('by the clock: given back, with the reason', () => {
    const db = openTestDatabase()
    const { articleId } = plannedTypo(db)
    db.update(articleRevisions)
      .set({ body: live(db, { articleId, lockVersion: 0 })?.body.replace('15', '16') ?? '', bodyText: OTHER_NUMBER })
      .where(eq(articleRevisions.state, 'scheduled'))
      .run()
    expect(accepted(publishDueArticle(theSystem(db, 'due', NOW), { articleId })).published).toBe(false)
    expect(live(db, { articleId, lockVersion: 0 })?.bodyText).toBe(BEFORE)
  })

  test('but where a second person approved it, kind and all, it is', () => {
    const db = chooseFourEyes(openTestDatabase())
    const first = aTextOfTwo(db, { words: BEFORE })
    const draft = changed(db, first, content, DAY_2)
    const submitted = accepted(submitArticle(asEditor(db, DAY_2), on(draft)))
    const approved = accepted(approveArticle(asSecondEditor(db, DAY_2), on(submitted)))
    accepted(publishArticle(asSecondEditor(db, NOW), on(approved)))
    expect(live(db, first)).toMatchObject({ updateKind: 'editorial', bodyText: OTHER_NUMBER })
  })
})

describe('an erratum', () => {
  test('says what was wrong and what is right, above the text for its days and in the register', () => {
    const db = openTestDatabase()
    const { articleId, slug } = update(db, { words: OTHER_NUMBER, ...erratum })
    const at = (now: number) => listErrata(db, [articleId], now)
    expect(at(DAY_2 + 7 * A_DAY)).toMatchObject([{ at: DAY_2, wrong: erratum.erratumWrong, isAbove: true }])
    expect(at(DAY_2 + 8 * A_DAY)).toMatchObject([{ isAbove: false }])
    expect(findPublicArticle(publicContext(db, NOW), slug)).toMatchObject({
      told: { number: 2 },
      errata: [{ number: 2 }],
    })
    expect(lastEntry(db)).toEqual({
      kind: 'corrected',
      reason: `Było błędnie: ${erratum.erratumWrong} Jest poprawnie: ${erratum.erratumRight}`,
    })
    expect(listFeedArticles(publicContext(db, NOW), 5)).toMatchObject([{ changedAt: DAY_2 }])
  })

  test('stays above a later text, and is not told of the next one', () => {
    const db = openTestDatabase()
    const told = update(db, { words: OTHER_NUMBER, ...erratum })
    expect(requireArticleForWriting(asEditor(db), told.articleId).text).toMatchObject({
      updateKind: 'material',
      changeNote: null,
      erratumWrong: null,
    })
    const next = changed(db, told, { words: `${OTHER_NUMBER} Tak.`, ...editorial }, NOW)
    const { slug } = accepted(publishArticle(asEditor(db), on(next)))
    const found = findPublicArticle(publicContext(db, NOW), slug)
    expect(found).toMatchObject({ errata: [{ number: 2, isAbove: true }] })
    if (found.kind !== 'article') throw new Error('No article')
    expect(listPublicVersions(publicContext(db, NOW), found).map(({ updateKind }) => updateKind)).toEqual([
      'material',
      'erratum',
      'editorial',
    ])
  })

  test('is refused without its words', () => {
    const db = openTestDatabase()
    const draft = changed(db, published(db), { words: OTHER_NUMBER, updateKind: 'erratum', changeNote: null })
    expect(issuesOf(publishArticle(asEditor(db), on(draft)))).toMatchObject([
      { field: 'erratumWrong', key: 'missing' },
      { field: 'erratumRight', key: 'missing' },
    ])
  })
})

test('a text that says nothing of itself as an update is hashed as before there were kinds', () => {
  const db = openTestDatabase()
  const plain = live(db, published(db))
  const kept = plain && readContent(db, plain).text
  expect(Object.keys(kept ?? {})).not.toContain('updateKind')
  const marked = live(db, update(db, { title: 'Inny', words: OTHER_NUMBER, ...erratum }))
  expect(marked && readContent(db, marked).text).toMatchObject({ updateKind: 'erratum', erratumDays: 7 })
})

test('a phrase replaced in an editorial draft makes it a change that readers are told of', () => {
  const db = openTestDatabase()
  const draft = changed(db, published(db), { words: TYPO_FIXED, ...editorial })
  const request = {
    action: 'replace',
    ofRunId: null,
    phrase: { words: '15 osób', wholeWords: true },
    by: '16 osób',
    changeNote: 'Poprawiono liczbę.',
  } as const
  expect(attemptBulkAction(asEditor(db), request, on(draft)).outcome).toBe('done')
  expect(requireArticleForWriting(asEditor(db), draft.articleId).text).toMatchObject({
    updateKind: 'material',
    changeNote: 'Poprawiono liczbę.',
  })
})
