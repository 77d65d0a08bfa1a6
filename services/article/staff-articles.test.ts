import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { parseArticleListQuery } from '#domain/article/article-list-query.ts'
import { changeAccount } from '../account/change-account.ts'
import { changeTag } from '../tag/change-tag.ts'
import { createTag } from '../tag/create-tag.ts'
import { mergeTag } from '../tag/merge-tag.ts'
import { A_DAY, accepted, accountOf, asAdministrator, asAuthor, asEditor } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { createArticle } from './create-article.ts'
import { restoreArticle } from './restore-article.ts'
import { listPublicationYears, listStaffArticles, STAFF_PAGE_SIZE, selectStaffArticles } from './staff-articles.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt, TEN } from './testing.ts'
import { aBinnedDraft, aChange, on } from './testing-states.ts'
import { withdrawArticle } from './withdraw-article.ts'

let db: Database

beforeEach(() => {
  db = openTestDatabase()
})

const list = (address = '', ownerId: number | null = null) => {
  const query = parseArticleListQuery(Object.fromEntries(new URLSearchParams(address)))
  if (!query) throw new RangeError(address)
  return listStaffArticles(asEditor(db), { ...query, ownerId })
}
const titles = (address = '', ownerId: number | null = null) =>
  list(address, ownerId).articles.map(({ title }) => title)

test('an empty portal has one empty page', () => {
  expect(list()).toEqual({ total: 0, reachable: 0, page: 1, pages: 1, articles: [], problem: null })
})

describe('the states in which an article can stand', () => {
  beforeEach(() => {
    aDraft(db, { title: 'Szkic' })
    accepted(submitArticle(editorAt(db), on(aDraft(db, { title: 'Czeka' }))))
    aScheduledArticle(db, TEN + A_DAY, TEN, { title: 'Zaplanowany' })
    aPublishedArticle(db, { title: 'Opublikowany' })
    aChange(db, { title: 'Zmieniany' }, aPublishedArticle(db, { title: 'Ze zmianami' }))
    const submitted = aChange(db, { title: 'Zmiana czeka' }, aPublishedArticle(db, { title: 'Dawny' }))
    accepted(submitArticle(editorAt(db), on(submitted)))
    anArchivedArticle(db, { title: 'Archiwalny' })
    accepted(withdrawArticle(editorAt(db), { ...on(aPublishedArticle(db, { title: 'Wycofany' })), reason: 'Błąd.' }))
    aBinnedDraft(db)
  })

  test.each([
    ['szkic', ['Szkic']],
    ['czeka', ['Czeka', 'Zmiana czeka']],
    ['zaplanowany', ['Zaplanowany']],
    ['opublikowany', ['Opublikowany']],
    ['zmiany', ['Zmieniany', 'Zmiana czeka']],
    ['archiwum', ['Archiwalny']],
    ['wycofany', ['Wycofany']],
  ])('%s', (slug, expected) => {
    expect(titles(`stan=${slug}`).sort()).toEqual(expected.sort())
  })

  test('what is in the bin is in no list', () => {
    expect(list().total).toBe(8)
  })
})

describe('by words', () => {
  test('of the draft and of what readers see, in any form, begun or whole, whatever the letters', () => {
    aChange(db, { title: 'Śląski zespół', words: 'Nowe zadania' }, aPublishedArticle(db, { title: 'Zespół w Łodzi' }))
    aDraft(db, { title: 'Inny' })
    for (const words of [
      'slaski',
      'ŚLĄSKI',
      'śląskiego',
      'lodzi',
      'Łodzi zespołów',
      'śląs',
      'zadaniami',
      'zespół-w-łodzi',
    ])
      expect(titles(`q=${words}`), words).toEqual(['Śląski zespół'])
    expect(titles('q=slaski lublin')).toEqual([])
    expect(titles('q=śląski -zespół')).toEqual([])
    expect(list('q=%25')).toMatchObject({ total: 0, problem: 'no-words' })
    expect(list(`q=${'plan '.repeat(20)}${[...'abcdefghijklmnopqrst'].join(' ')}`).problem).toBe('too-many-words')
  })

  test('digits and dates are exact', () => {
    aDraft(db, { title: 'Zarządzenie nr 47/2015', summary: 'Z 2 marca 2015 r.' })
    aDraft(db, { title: 'Zarządzenie nr 48/2015' })
    const { articleId } = aDraft(db, { title: 'Bez liczb' })
    expect(titles('q=47/2015')).toEqual(['Zarządzenie nr 47/2015'])
    expect(titles('q=4/2015')).toEqual([])
    expect(titles('q=02.03.2015')).toEqual(['Zarządzenie nr 47/2015'])
    expect(titles(`q=${articleId} liczby`)).toEqual(['Bez liczb'])
  })

  test('by who wrote it, under the name of today, and by its tags, also merged ones', () => {
    const tag = (name: string) => accepted(createTag(editorAt(db), { name }))
    const [old, living] = [tag('kursy'), tag('szkolenia')]
    accepted(createArticle(asAuthor(db, TEN), aText({ title: 'Anny', tagIds: [old.tagId] })))
    aPublishedArticle(db, { title: 'Redaktora', tagIds: [old.tagId] })
    accepted(mergeTag(asEditor(db, TEN), { tagId: old.tagId, seenLockVersion: 1, intoTagId: living.tagId }))
    expect(titles('q=Anny Nowak')).toEqual(['Anny'])
    expect(titles('q=Wiśniewskiego')).toEqual(['Redaktora'])
    const facts = { name: 'Anna Kowal', email: 'anna@urzad.example', rights: ['author' as const] }
    const account = { accountId: accountOf(db, 'anna'), seenLockVersion: 1 }
    accepted(changeAccount(asAdministrator(db), { ...account, ...facts }))
    expect(titles('q=Kowal')).toEqual(['Anny'])
    expect(titles('q=Nowak')).toEqual([])
    expect(titles('q=szkoleniem').sort()).toEqual(['Anny', 'Redaktora'])
    expect(titles('q=kurs').sort()).toEqual(['Anny', 'Redaktora'])
    accepted(changeTag(asEditor(db), { tagId: living.tagId, seenLockVersion: 1, name: 'warsztaty', quickExit: false }))
    expect(titles('q=warsztaty').sort()).toEqual(['Anny', 'Redaktora'])
    expect(titles('q=szkolenia')).toEqual([])
  })

  test('what has them in its title comes first, those that only begin so last; another order when asked', () => {
    aDraft(db, { title: 'Planowanie' }, TEN + 3)
    aDraft(db, { title: 'Posiedzenie', words: 'Krajowy plan' }, TEN + 2)
    aDraft(db, { title: 'Plan' }, TEN + 1)
    expect(titles('q=plan')).toEqual(['Plan', 'Posiedzenie', 'Planowanie'])
    expect(titles('q=plan&sort=zmiana')).toEqual(['Planowanie', 'Posiedzenie', 'Plan'])
  })

  test('filters hold beside them', () => {
    aDraft(db, { title: 'Plan łódzki', voivodeships: ['10'] })
    aPublishedArticle(db, { title: 'Plan krajowy', firstPublished: '2015' })
    expect(titles('q=plan&zespol=lodzkie')).toEqual(['Plan łódzki'])
    expect(titles('q=plan&stan=opublikowany')).toEqual(['Plan krajowy'])
    expect(titles('q=plan&rok=2015')).toEqual(['Plan krajowy'])
    expect(titles('q=kraj&stan=szkic')).toEqual([])
    expect(titles('q=plany', accountOf(db, 'anna'))).toEqual([])
  })

  test('in the bin nothing is found, and taken out of it again', () => {
    const binned = aBinnedDraft(db)
    const title = db.$client.prepare('select title from article_revisions').pluck().get() as string
    expect(titles(`q=${title}`)).toEqual([])
    accepted(restoreArticle(editorAt(db), on(binned)))
    expect(titles(`q=${title}`)).toEqual([title])
  })

  test('of very many the best can be paged through', () => {
    for (let number = 1; number <= 160; number++) aDraft(db, { title: `Plan ${number}` })
    const found = list('q=plan&strona=99')
    expect(found).toMatchObject({ total: 160, reachable: 160, page: 8, pages: 8 })
    expect(new Set([1, 8].flatMap((page) => titles(`q=plan&strona=${page}`))).size).toBe(40)
  })
})

test('filters by tag, also one merged into it, by team, by year and by who keeps it', () => {
  const tag = (name: string) => accepted(createTag(editorAt(db), { name }))
  const [old, living] = [tag('kursy'), tag('szkolenia')]
  aPublishedArticle(db, { title: 'Pod dawnym tagiem', tagIds: [old.tagId], firstPublished: '2015-12' })
  aDraft(db, { title: 'Pod tagiem', tagIds: [living.tagId], voivodeships: ['10'] })
  accepted(createArticle(asAuthor(db, TEN), aText({ title: 'Anny' })))
  accepted(mergeTag(asEditor(db, TEN), { tagId: old.tagId, seenLockVersion: 1, intoTagId: living.tagId }))
  expect(titles('tag=szkolenia').sort()).toEqual(['Pod dawnym tagiem', 'Pod tagiem'])
  expect(titles('tag=Szkolenia').sort()).toEqual(['Pod dawnym tagiem', 'Pod tagiem'])
  expect(titles('tag=nieznany')).toEqual([])
  expect(titles('zespol=lodzkie')).toEqual(['Pod tagiem'])
  expect(titles('rok=2015')).toEqual(['Pod dawnym tagiem'])
  expect(titles('rok=2014')).toEqual([])
  expect(titles('', accountOf(db, 'anna'))).toEqual(['Anny'])
  expect(listPublicationYears(asEditor(db))).toEqual(['2015'])
})

test('titles stand in Polish order, dates from the newest, drafts after what was published', () => {
  for (const title of ['Żyrardów', 'Zamość', 'Łódź', 'Luboń', 'część 10', 'część 9']) aDraft(db, { title })
  expect(titles('sort=tytul')).toEqual(['część 9', 'część 10', 'Luboń', 'Łódź', 'Zamość', 'Żyrardów'])
  expect(titles('sort=tytul&kierunek=malejaco').at(0)).toBe('Żyrardów')
  aPublishedArticle(db, { title: 'Nowy', firstPublished: '2020' })
  aPublishedArticle(db, { title: 'Stary', firstPublished: '2011' })
  expect(titles('sort=publikacja').slice(0, 2)).toEqual(['Nowy', 'Stary'])
})

test('pages follow one another without a gap or a repetition; one beyond the last is the last', () => {
  for (let number = 1; number <= STAFF_PAGE_SIZE + 2; number++) aDraft(db, { title: `Szkic ${number}` })
  const all = [...list('strona=1').articles, ...list('strona=2').articles].map(({ id }) => id)
  expect(new Set(all).size).toBe(STAFF_PAGE_SIZE + 2)
  expect(list('strona=9')).toMatchObject({ page: 2, pages: 2, total: STAFF_PAGE_SIZE + 2 })
})

test('the last written comes first', () => {
  aDraft(db, { title: 'Starszy' }, TEN)
  aDraft(db, { title: 'Nowszy' }, TEN + 1)
  const { articleId, lockVersion } = aPublishedArticle(db, { title: 'Archiwalny' }, TEN)
  accepted(archiveArticle(editorAt(db, TEN + 2), { articleId, seenLockVersion: lockVersion, reason: 'expired' }))
  expect(titles()).toEqual(['Archiwalny', 'Nowszy', 'Starszy'])
})

test.each([
  ['', 'article_overviews_by_change'],
  ['sort=tytul', 'article_overviews_by_title'],
  ['sort=publikacja', 'article_overviews_by_publication'],
  ['stan=archiwum', 'article_overviews_by_status'],
])('the list %s walks along %s', (address, index) => {
  const query = parseArticleListQuery(Object.fromEntries(new URLSearchParams(address)))
  expect(query).not.toBeNull()
  const order = { relevance: '', change: 'changed_at', title: 'sort_key', publication: 'first_published_on' }[
    query?.order ?? 'change'
  ]
  const where = query?.status ? `where status = '${query.status}'` : ''
  const plan = db.$client
    .prepare<[], { detail: string }>(
      `explain query plan select article_id from article_overviews ${where} order by ${order} desc, article_id desc limit 20`,
    )
    .all()
    .map(({ detail }) => detail)
    .join('\n')
  expect(plan).toMatch(new RegExp(`USING (COVERING )?INDEX ${index}\\b`))
  expect(plan).not.toContain('TEMP B-TREE')
})

test('the rows of a page are looked up by their numbers', () => {
  const { sql } = selectStaffArticles(db).toSQL()
  const plan = db.$client
    .prepare<[], { detail: string }>(`explain query plan ${sql} where article_overviews.article_id in (1, 2)`)
    .all()
    .map(({ detail }) => detail)
    .join('\n')
  expect(plan).not.toContain('SCAN')
})
