import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { blockIds, body, bold, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { archiveArticle } from '../article/archive-article.ts'
import { requireArticleForWriting } from '../article/article-for-writing.ts'
import { binArticle } from '../article/bin-article.ts'
import { createArticle } from '../article/create-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText, editorAt } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { requireBulkRun } from '../bulk/bulk-run-queries.ts'
import { continueBulkRun } from '../bulk/continue-bulk-run.ts'
import { prepareBulkRun } from '../bulk/prepare-bulk-run.ts'
import { TO_THE_END } from '../bulk/testing-bulk.ts'
import { listMayHoldPhrase } from '../phrase/phrase-queries.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { accepted } from '../testing.ts'
import { listBrokenLinks } from './broken-links.ts'
import { listLinksToHost, listOuterHosts } from './outer-links.ts'

const own = { ownHost: 'portal.gov.pl', patterns: ['/aktualnosci', '/zespoly/[voivodeship]', '/pomoc', '/'], page: 1 }
const to = (href: string): LinkTarget => ({ kind: 'url', href })
const toArticle = (articleId: number): LinkTarget => ({ kind: 'article', articleId })

/** A draft with these links, each with its number as its words. */
function aLinkingDraft(db: Database, ...targets: LinkTarget[]) {
  const ids = blockIds('tekst')
  const content = targets.map((target, index) => paragraph(ids(), text(String(index), link(target), bold)))
  return accepted(createArticle(editorAt(db), { ...aText(), title: 'Odnośniki', body: body(...content) }))
}

const aLinking = (db: Database, ...targets: LinkTarget[]) =>
  accepted(publishArticle(editorAt(db), on(aLinkingDraft(db, ...targets))))

const problemsIn = (db: Database) =>
  listBrokenLinks(editorAt(db), own).articles.map(({ title, links }) => [
    title,
    ...links.map(({ words, problem, rightId }) => [Number(words), problem, rightId]),
  ])

function withAnotherAddress(db: Database) {
  const article = aPublishedArticle(db, { title: 'Dawny tytuł' })
  const draft = accepted(saveDraft(editorAt(db), { ...on(article), ...aText({ title: 'Nowy', slug: 'nowy-adres' }) }))
  accepted(publishArticle(editorAt(db), on(draft)))
  return article
}

test('what leads nowhere, away, into the archive or through a redirect is told, with where it should lead', () => {
  const db = openTestDatabase()
  const successor = aPublishedArticle(db, { title: 'Następca' })
  const replacing = { reason: 'replaced' as const, successorId: successor.articleId }
  const replaced = accepted(
    archiveArticle(editorAt(db), { ...on(aPublishedArticle(db, { title: 'A' })), ...replacing }),
  )
  const archived = anArchivedArticle(db, { title: 'B' })
  const withdrawing = { reason: 'Błąd.', successorId: successor.articleId }
  const withdrawn = accepted(
    withdrawArticle(editorAt(db), { ...on(aPublishedArticle(db, { title: 'C' })), ...withdrawing }),
  )
  const draft = aDraft(db, { title: 'D' })
  const binned = accepted(binArticle(editorAt(db), on(aDraft(db, { title: 'E' }))))
  const moved = withAnotherAddress(db)
  const targets = [
    toArticle(replaced.articleId),
    toArticle(archived.articleId),
    toArticle(withdrawn.articleId),
    toArticle(draft.articleId),
    toArticle(binned.articleId),
    toArticle(9_999),
    to(`/aktualnosci/${moved.slug}`),
    to('https://portal.gov.pl/aktualnosci/nie-ma-takiego'),
    to('/nie-ma/takiej'),
    to('/zespoly/lodzkie'),
  ]
  const fine = [toArticle(successor.articleId), to(`/aktualnosci/${successor.slug}#cel`), to('/pomoc'), to('tel:112')]
  const others = [to('https://inny.gov.pl/aktualnosci/nie-ma-takiego'), to('https://inny.gov.pl/nie-ma')]
  aLinkingDraft(db, ...targets, ...fine, ...others)
  expect(problemsIn(db)).toEqual([
    [
      'Odnośniki',
      [0, 'archived', successor.articleId],
      [1, 'archived', null],
      [2, 'withdrawn', successor.articleId],
      [3, 'unpublished', null],
      [4, 'missing', null],
      [5, 'missing', null],
      [6, 'moved', moved.articleId],
      [7, 'missing', null],
      [8, 'missing', null],
      [9, 'missing', null],
    ],
  ])
})

test('fixed by the same run: a draft in which they lead where they should, and their words and marks stay', async () => {
  const db = openTestDatabase()
  const successor = aPublishedArticle(db, { title: 'Następca' })
  const replacing = { reason: 'replaced' as const, successorId: successor.articleId }
  const replaced = accepted(
    archiveArticle(editorAt(db), { ...on(aPublishedArticle(db, { title: 'A' })), ...replacing }),
  )
  const moved = withAnotherAddress(db)
  const linking = aLinking(
    db,
    toArticle(replaced.articleId),
    to(`https://portal.gov.pl/aktualnosci/${moved.slug}`),
    to(`/aktualnosci/${moved.slug}#czesc`),
    to('https://inny.gov.pl/'),
  )
  const request = { action: 'fix-links', changeNote: 'Poprawiono odnośniki.', ownHost: own.ownHost } as const
  const asked = { request, question: null, articleIds: [linking.articleId] }
  const { runId } = accepted(await prepareBulkRun(editorAt(db), asked))
  expect(problemsIn(db)).toHaveLength(1)
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  expect(requireBulkRun(editorAt(db), runId).articles).toMatchObject([{ outcome: 'done', openState: 'draft' }])
  const fixed = requireArticleForWriting(editorAt(db), linking.articleId).text
  expect(fixed.changeNote).toBe('Poprawiono odnośniki.')
  expect(fixed.body.content.map((block) => ('content' in block ? block.content : null))).toEqual(
    [
      toArticle(successor.articleId),
      toArticle(moved.articleId),
      to('/aktualnosci/nowy-adres#czesc'),
      to('https://inny.gov.pl/'),
    ].map((target, index) => [text(String(index), link(target), bold)]),
  )
  expect(problemsIn(db)).toEqual([])
})

test('what stands in the archive may lead into it', () => {
  const db = openTestDatabase()
  const archived = anArchivedArticle(db)
  const linking = aLinking(db, toArticle(archived.articleId))
  expect(problemsIn(db)).toHaveLength(1)
  accepted(archiveArticle(editorAt(db), { ...on(linking), reason: 'expired' }))
  expect(problemsIn(db)).toEqual([])
})

test('outer hosts are counted with their articles, and each has its links', () => {
  const db = openTestDatabase()
  aLinking(
    db,
    to('https://a.pl/1'),
    to('https://a.pl/2'),
    to('http://b.pl:8080/x?y#z'),
    to('https://portal.gov.pl/pomoc'),
  )
  aLinking(db, to('https://a.pl/3'))
  expect(listOuterHosts(editorAt(db), own.ownHost)).toEqual([
    { host: 'a.pl', links: 3, articles: 2, troubled: 0 },
    { host: 'b.pl:8080', links: 1, articles: 1, troubled: 0 },
  ])
  expect(listLinksToHost(editorAt(db), 'b.pl:8080')).toMatchObject([{ words: '2', path: '/x?y#z' }])
})

test('the links and the phrases are those of the texts, however they came to be written', async () => {
  const db = openTestDatabase()
  const first = aLinking(db, to('https://a.pl/'))
  aLinking(db, to('https://b.pl/'))
  accepted(saveDraft(editorAt(db), { ...on(first), ...aText({ words: 'Bez odnośnika.' }) }))
  const phrase = { words: 'bez odnośnika', wholeWords: true }
  const indexed = () => [
    db.$client.prepare('select * from article_links order by revision_id, position').all(),
    listMayHoldPhrase(editorAt(db), phrase),
  ]
  const before = indexed()
  expect(before).toMatchObject([[{ host: 'a.pl' }, { host: 'b.pl' }], [first.articleId]])
  for (const alone of [true, false]) {
    db.$client.exec('delete from article_links')
    await rebuildSearch(db, { alone })
    expect(indexed()).toEqual(before)
  }
})
