import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, bold, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { NotFound } from '#domain/errors.ts'
import { requireArticleForWriting } from '../article/article-for-writing.ts'
import { createArticle } from '../article/create-article.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt, TEN } from '../article/testing.ts'
import { aChange, aSubmittedArticle, on } from '../article/testing-states.ts'
import { publicContext } from '../context.ts'
import { changeHelpline } from '../helpline/change-helpline.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { requireHelpline } from '../helpline/helpline-queries.ts'
import { changePage } from '../page/change-page.ts'
import { readPage } from '../page/page-queries.ts'
import { findPhrase } from '../phrase/find-phrase.ts'
import { createPlan } from '../plan/create-plan.ts'
import { requirePlan } from '../plan/plan-queries.ts'
import { accepted, asAuthor, auditEntries, everythingIn } from '../testing.ts'
import { requireBulkRun } from './bulk-run-queries.ts'
import { continueBulkRun } from './continue-bulk-run.ts'
import { prepareBulkRun } from './prepare-bulk-run.ts'
import { TO_THE_END } from './testing-bulk.ts'

const OLD = '22 628 01 20'
const NEW = '800 111 222'
const phrase = { words: OLD, wholeWords: true }
const NOTE = 'Zmieniono numer telefonu.'
const replacing = { action: 'replace', phrase, by: NEW, changeNote: NOTE } as const

/** A number across bold words, in a link and in a title. */
const withNumber = (index: number) =>
  aText({
    title: `Konkurs nr ${index + 1}`,
    summary: `Pytania: ${OLD}.`,
  })

function aBody() {
  const ids = blockIds('tekst')
  return body(
    paragraph(ids(), text('Zadzwoń: '), text('22 628', bold), text(' 01 20.')),
    paragraph(ids(), text('Infolinia', link({ kind: 'url', href: 'tel:+48226280120' }))),
  )
}

const publish = (db: Database, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { articleId, lockVersion } = accepted(createArticle(editorAt(db), { ...withNumber(index), body: aBody() }))
    return accepted(publishArticle(editorAt(db), { articleId, seenLockVersion: lockVersion }))
  })

const aHelpline = (db: Database) =>
  accepted(
    createHelpline(editorAt(db), {
      name: 'KCIK',
      phone: OLD,
      purpose: `Pomoc dla ofiar, także pod numerem +48${OLD.replaceAll(' ', '')}.`,
      sourceName: 'KCIK',
      sourceUrl: 'https://kcik.example/',
      stated: '2026-01-02',
    }),
  ).helplineId

const aPlan = (db: Database) =>
  accepted(
    createPlan(editorAt(db), {
      title: 'Krajowy plan działań',
      firstYear: 2025,
      lastYear: 2027,
      summary: 'Plan.',
      sourceName: 'MSWiA',
      sourceUrl: 'https://plan.example/',
      tasks: [{ text: `Utrzymanie infolinii ${OLD}.` }],
    }),
  ).planId

function aContactPage(db: Database) {
  accepted(
    changePage(editorAt(db), {
      page: 'contact',
      body: body(paragraph('kontakt-0001', text(`Telefon: ${OLD}.`))),
      seenLockVersion: 0,
    }),
  )
}

/** The lock version, which a draft raises, is no reader's. */
const whatReadersSee = (db: Database, articles: readonly { slug: string }[]) => [
  ...articles.map(({ slug }) => {
    const seen = findPublicArticle(publicContext(db, TEN), slug)
    return seen.kind === 'article' && { ...seen, article: { ...seen.article, lockVersion: 0 } }
  }),
  readPage(db, 'contact').body,
  ...['helplines', 'plans', 'plan_tasks', 'public_epoch'].map((table) => everythingIn(db)[table]),
]

async function prepareAll(db: Database) {
  const found = await findPhrase(editorAt(db), phrase)
  return prepareBulkRun(editorAt(db), {
    request: replacing,
    question: null,
    articleIds: found.articles.map(({ articleId }) => articleId),
    records: found.records,
  })
}

const outcomes = (rows: readonly { outcome: string | null; issues: readonly { key: string }[] }[]) =>
  rows.map(({ outcome, issues }) => [outcome, ...issues.map(({ key }) => key)])

test('a number in 40 articles and 3 records: readers see nothing until all of it is published in one go', async () => {
  const db = openTestDatabase()
  const articles = publish(db, 40)
  const helplineId = aHelpline(db)
  const planId = aPlan(db)
  aContactPage(db)
  const before = whatReadersSee(db, articles)

  const found = await findPhrase(editorAt(db), phrase)
  expect(found.articles).toHaveLength(40)
  expect(found.articles[0]?.places.map(({ part }) => part)).toEqual(['summary', 'body', 'link'])
  expect(found.records.map(({ kind, places }) => [kind, places.length])).toEqual([
    ['helpline', 2],
    ['plan', 1],
    ['page', 1],
  ])

  const { runId } = accepted(await prepareAll(db))
  expect(outcomes(requireBulkRun(editorAt(db), runId).articles)).toEqual(Array(40).fill([null]))
  expect(await continueBulkRun(editorAt(db), runId, TO_THE_END)).toEqual({ waiting: 0 })
  const report = requireBulkRun(editorAt(db), runId)
  expect(outcomes(report.articles)).toEqual(Array(40).fill(['done']))
  expect(outcomes(report.records)).toEqual([[null], [null], [null]])
  const draft = requireArticleForWriting(editorAt(db), articles[7]?.articleId ?? 0)
  expect(draft).toMatchObject({ openState: 'draft', text: { summary: `Pytania: ${NEW}.`, changeNote: NOTE } })
  expect(whatReadersSee(db, articles)).toEqual(before)

  const publishing = { action: 'publish', ofRunId: runId } as const
  const articleIds = articles.map(({ articleId }) => articleId)
  const second = accepted(await prepareBulkRun(editorAt(db), { request: publishing, question: null, articleIds }))
  expect(whatReadersSee(db, articles)).toEqual(before)
  expect(await continueBulkRun(editorAt(db), second.runId, TO_THE_END)).toEqual({ waiting: 0 })

  const seen = findPublicArticle(publicContext(db, TEN), articles[7]?.slug ?? '')
  expect(JSON.stringify(seen)).toContain(`Pytania: ${NEW}.`)
  expect(requireHelpline(db, helplineId)).toMatchObject({
    phone: NEW,
    purpose: `Pomoc dla ofiar, także pod numerem +48${NEW}.`,
  })
  expect(JSON.stringify(readPage(db, 'contact').body)).toContain(NEW)
  expect(requirePlan(db, planId).lockVersion).toBe(2)
  expect((await findPhrase(editorAt(db), phrase)).articles).toEqual([])
  expect((await findPhrase(editorAt(db), phrase)).records).toEqual([])
  for (const report of [runId, second.runId].map((id) => requireBulkRun(editorAt(db), id))) {
    expect(outcomes(report.records)).toEqual([['done'], ['done'], ['done']])
  }
  const verbs = auditEntries(db).map(({ verb }) => verb)
  expect(verbs.slice(-43)).toEqual([
    ...Array(40).fill('article.publish'),
    'helpline.change',
    'plan.change',
    'page.change',
  ])
  expect(await continueBulkRun(editorAt(db), second.runId, TO_THE_END)).toEqual({ waiting: 0 })
  expect(auditEntries(db)).toHaveLength(verbs.length)
})

test('marks and links of the body stay', async () => {
  const db = openTestDatabase()
  const [article] = publish(db, 1)
  const { runId } = accepted(await prepareAll(db))
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  const { body: changed } = requireArticleForWriting(editorAt(db), article?.articleId ?? 0).text
  expect(changed.content.map((block) => ('content' in block ? block.content : null))).toEqual([
    [text('Zadzwoń: '), text(NEW, bold), text('.')],
    [text('Infolinia', link({ kind: 'url', href: 'tel:+48800111222' }))],
  ])
})

test('the open draft is joined, and it is said; its note, its address and what else changed there stay', async () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db, { summary: OLD })
  aChange(db, { title: 'Nowy tytuł', slug: 'inny-adres', summary: OLD, changeNote: 'Nowy tytuł.' }, published)
  const draft = aDraft(db, { title: 'Szkic', summary: OLD, changeNote: null })
  const { runId } = accepted(await prepareAll(db))
  expect(outcomes(requireBulkRun(editorAt(db), runId).articles).sort()).toEqual([[null], [null, 'joins-draft']])
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  expect(outcomes(requireBulkRun(editorAt(db), runId).articles).sort()).toEqual([['done'], ['done', 'joins-draft']])
  expect(requireArticleForWriting(editorAt(db), published.articleId).text).toMatchObject({
    title: 'Nowy tytuł',
    slug: 'inny-adres',
    summary: NEW,
    changeNote: `Nowy tytuł. ${NOTE}`,
  })
  expect(requireArticleForWriting(editorAt(db), draft.articleId).text).toMatchObject({ summary: NEW, changeNote: null })
})

test('what waits for approval is left alone and said; what changed after the question too', async () => {
  const db = openTestDatabase()
  const submitted = aSubmittedArticle(db, { summary: OLD })
  const [changed, other] = [aDraft(db, { summary: OLD }), aDraft(db, { summary: `${OLD} dziś` })]
  const helplineId = aHelpline(db)
  const { runId } = accepted(await prepareAll(db))
  accepted(saveDraft(editorAt(db), { ...on(changed), ...aText({ title: 'Ktoś pisał', summary: OLD }) }))
  const { statedEdtf, createdAt: _, ...line } = requireHelpline(db, helplineId)
  accepted(
    changeHelpline(editorAt(db), {
      ...{ name: line.name, phone: line.phone, purpose: 'Ktoś zmienił.', position: line.position },
      ...{ sourceName: line.sourceName, sourceUrl: line.sourceUrl },
      ...{ helplineId, seenLockVersion: line.lockVersion, retired: false, stated: statedEdtf },
    }),
  )
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  const said = new Map(
    requireBulkRun(editorAt(db), runId).articles.map(({ articleId, outcome, issues }) => [
      articleId,
      [outcome, ...issues.map(({ key }) => key)],
    ]),
  )
  expect(said.get(submitted.articleId)).toEqual(['refused', 'state'])
  expect(said.get(changed.articleId)).toEqual(['refused', 'changed'])
  expect(said.get(other.articleId)).toEqual(['done'])
  expect(requireArticleForWriting(editorAt(db), changed.articleId).text.title).toBe('Ktoś pisał')
  const publishing = { action: 'publish', ofRunId: runId } as const
  const second = accepted(await prepareBulkRun(editorAt(db), { request: publishing, question: null, articleIds: [] }))
  await continueBulkRun(editorAt(db), second.runId, TO_THE_END)
  expect(outcomes(requireBulkRun(editorAt(db), second.runId).records)).toEqual([['refused', 'changed']])
  expect(requireHelpline(db, helplineId)).toMatchObject({ phone: OLD, purpose: 'Ktoś zmienił.' })
})

test('an author replaces in drafts and hands them over; records are not theirs, and nothing is published', async () => {
  const db = openTestDatabase()
  const [article] = publish(db, 1)
  const helplineId = aHelpline(db)
  const author = asAuthor(db, TEN)
  const found = await findPhrase(author, phrase)
  expect(found.records.map(({ isPossible }) => isPossible)).toEqual([false])
  const asked = { question: null, articleIds: found.articles.map(({ articleId }) => articleId) }
  const { runId } = accepted(await prepareBulkRun(author, { ...asked, request: replacing, records: found.records }))
  expect(outcomes(requireBulkRun(author, runId).records)).toEqual([['refused', 'forbidden']])
  await continueBulkRun(author, runId, TO_THE_END)
  const handing = accepted(await prepareBulkRun(author, { ...asked, request: { action: 'submit' } }))
  await continueBulkRun(author, handing.runId, TO_THE_END)
  expect(requireArticleForWriting(editorAt(db), article?.articleId ?? 0).openState).toBe('submitted')
  expect(requireHelpline(db, helplineId).phone).toBe(OLD)
  await expect(prepareBulkRun(author, { ...asked, request: { action: 'publish', ofRunId: runId } })).rejects.toThrow()
  expect(everythingIn(db).security_log).toMatchObject([{ verb: 'article.plan-bulk' }])
})

test('the words in place must be others, and a phrase has three letters at least', async () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  const issuesOf = async (request: Parameters<typeof prepareBulkRun>[1]['request']) => {
    const result = await prepareBulkRun(editorAt(db), { request, question: null, articleIds: [articleId] })
    return result.ok ? null : result.issues
  }
  expect(await issuesOf({ ...replacing, by: OLD })).toEqual([{ field: 'by', key: 'same' }])
  expect(await issuesOf({ ...replacing, phrase: { words: 'ab', wholeWords: true } })).toMatchObject([
    { key: 'too-short' },
  ])
  expect(await issuesOf({ ...replacing, changeNote: ' ' })).toMatchObject([{ field: 'changeNote', key: 'missing' }])
  await expect(issuesOf({ action: 'publish', ofRunId: 99 })).rejects.toThrow(NotFound)
  expect(everythingIn(db).bulk_runs).toEqual([])
})
