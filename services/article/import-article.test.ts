import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions, articles, auditLog, imports, revisionTeams } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { publicContext, systemContext } from '../context.ts'
import { notFoundOrGone } from '../public/explain-absence.ts'
import { createTag } from '../tag/create-tag.ts'
import { asEditor } from '../testing.ts'
import { importArticle } from './import-article.ts'
import { listNewestArticles } from './list-newest-articles.ts'
import { findPublicArticle } from './public-article.ts'

const NOW = Date.UTC(2026, 10, 24, 9)

const page = [
  'Strona znajduje się w archiwum.',
  '',
  'A A A',
  '',
  'Zespoły łódzki i śląski rozpoczęły  pracę',
  '',
  'Dodane dnia 11.06.2015',
  '',
  'Działają już dwa zespoły , w tym:',
  '',
  '  • łódzki Wojewódzki Zespół – powołany 25.05.2015,',
  '  • śląski Wojewódzki Zespół – powołany 09.02.2015.',
  '',
  'Tagi:',
  'Zespoły',
  '',
  'podziel się treścią:',
  '',
  'Tagi',
].join('\n')

const bring = (db: Database, bytesText = page, fileName = 'strona.txt') =>
  importArticle(systemContext(db, NOW, 'import'), { fileName, bytesText })

function brought(db: Database, bytesText = page) {
  const result = bring(db, bytesText)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

test('an English page is refused with the reason, because the portal would show it at no address', () => {
  const db = openTestDatabase()
  const english = [
    'The teams began their work',
    '',
    'Published Publication date 11.06.2015',
    '',
    'There are two.',
  ].join('\n')
  const result = bring(db, english)
  expect(result).toEqual({ ok: false, issues: [{ field: 'file', key: 'english-page', context: {} }] })
  expect(db.select().from(articles).all()).toEqual([])
})

test('a page becomes an archived article under its own date, with its teams, tag and source', () => {
  const db = openTestDatabase()
  const { articleId, slug, already } = brought(db)
  expect(already).toBe(false)
  expect(slug).toBe('zespoly-lodzki-i-slaski-rozpoczely-prace')
  expect(db.select().from(articles).get()).toMatchObject({
    publicState: 'archived',
    firstPublishedOn: '2015-06-11',
    importedAt: NOW,
    archivedAt: null,
    archiveReason: null,
  })
  const found = findPublicArticle(publicContext(db, NOW), slug)
  if (found.kind !== 'article') throw new Error(found.kind)
  expect(found.revision.title).toBe('Zespoły łódzki i śląski rozpoczęły  pracę')
  expect(found.revision.bodyText).toContain('dwa zespoły , w tym:')
  expect(found.tags).toEqual([{ name: 'Zespoły', slug: 'zespoly', quickExit: false }])
  expect(found.source).toMatchObject({ fileName: 'strona.txt', importedAt: NOW })
  expect(found.source?.report.toCheck.map(({ key }) => key)).toContain('space-before-punctuation')
  const named = db.select({ code: revisionTeams.voivodeshipCode }).from(revisionTeams).all()
  expect(named.map(({ code }) => code).sort()).toEqual(['10', '24'])
  expect(db.select().from(imports).get()).toMatchObject({ articleId, original: page })
})

test('it leaves one audit entry and raises the public epoch once', () => {
  const db = openTestDatabase()
  const before = readPublicEpoch(db)
  const { articleId } = brought(db)
  expect(db.select().from(auditLog).all()).toMatchObject([
    { verb: 'article.import', systemReason: 'import', actorId: null, subjectKind: 'article', subjectId: articleId },
  ])
  expect(readPublicEpoch(db)).toBe(before + 1)
})

test('the same page twice changes nothing, whatever its line ends', () => {
  const db = openTestDatabase()
  const first = brought(db)
  const epoch = readPublicEpoch(db)
  const again = brought(db, page.replaceAll('\n', '\r\n'))
  expect(again).toMatchObject({ articleId: first.articleId, slug: first.slug, already: true })
  expect(db.select().from(articles).all()).toHaveLength(1)
  expect(db.select().from(auditLog).all()).toHaveLength(1)
  expect(readPublicEpoch(db)).toBe(epoch)
})

test('another page of the same title gets an address of its own', () => {
  const db = openTestDatabase()
  brought(db)
  expect(brought(db, page.replace('11.06.2015', '12.06.2015')).slug).toBe('zespoly-lodzki-i-slaski-rozpoczely-prace-2')
})

test('a tag that is there already is used, not written again', () => {
  const db = openTestDatabase()
  createTag(asEditor(db, NOW), { name: 'zespoły' })
  const { slug } = brought(db)
  const found = findPublicArticle(publicContext(db, NOW), slug)
  expect(found).toMatchObject({ tags: [{ name: 'zespoły', slug: 'zespoly' }] })
})

test('a file that is no such page is refused with its reason and leaves nothing', () => {
  const db = openTestDatabase()
  expect(bring(db, 'Lista zakupów: chleb, mleko.')).toEqual({
    ok: false,
    issues: [expect.objectContaining({ field: 'file' })],
  })
  expect(db.select().from(articles).all()).toEqual([])
  expect(db.select().from(auditLog).all()).toEqual([])
})

test('only the import brings pages in', () => {
  const db = openTestDatabase()
  expect(() => importArticle(systemContext(db, NOW, 'operator'), { fileName: 'a.txt', bytesText: page })).toThrow(
    Forbidden,
  )
})

test('an imported text is immutable like every published one', () => {
  const db = openTestDatabase()
  brought(db)
  expect(() => db.update(articleRevisions).set({ title: 'Inny' }).run()).toThrow(/immutable/)
})

test('an unknown address is missing; a withdrawn article says that it is gone and is in no list', () => {
  const db = openTestDatabase()
  const { articleId, slug } = brought(db)
  expect(notFoundOrGone(db, '/aktualnosci/nie-ma', NOW)).toBe('missing')
  expect(notFoundOrGone(db, '/aktualnosci/%E0%A4%A', NOW)).toBe('missing')
  expect(listNewestArticles(publicContext(db, NOW), 7)).toHaveLength(1)
  db.update(articles)
    .set({ publicState: 'withdrawn', withdrawnAt: NOW + 1, withdrawalReason: 'Nieaktualny numer' })
    .where(eq(articles.id, articleId))
    .run()
  expect(notFoundOrGone(db, `/aktualnosci/${slug}`, NOW)).toBe('gone')
  expect(listNewestArticles(publicContext(db, NOW), 7)).toEqual([])
})

test('the same page saved under http, https or www is one page; with other words it is refused', () => {
  const db = openTestDatabase()
  const from = (canonicalUrl: string, bytesText = page) =>
    importArticle(systemContext(db, NOW, 'import'), { fileName: 'strona.html', bytesText, canonicalUrl })
  const first = from('http://dawny.example/hl/1,A.html')
  expect(first.ok && first.value.already).toBe(false)
  const again = `${page} `.replace('A A A', 'A  A  A')
  const twin = from('https://www.dawny.example/hl/1,A.html', again)
  expect(twin).toMatchObject({ ok: true, value: { already: true, articleId: first.ok ? first.value.articleId : 0 } })
  expect(from('https://dawny.example/hl/1,A.html', page.replace('rozpoczęły', 'zakończyły'))).toEqual({
    ok: false,
    issues: [{ field: 'file', key: 'other-text-known', context: { slug: first.ok ? first.value.slug : '' } }],
  })
  expect(from('https://dawny.example/hl/2,B.html', page.replace('rozpoczęły', 'zakończyły')).ok).toBe(true)
  expect(db.select().from(articles).all()).toHaveLength(2)
})
