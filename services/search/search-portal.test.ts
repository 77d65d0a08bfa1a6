import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aHelpline, aTag, NOON, putRow } from '#db/testing-rows.ts'
import { parsePage } from '#domain/list/paging.ts'
import { noFilters, type SearchFilters } from '#domain/search/search-filters.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { putArticle, putDraft } from '../article/testing-articles.ts'
import { publicContext } from '../context.ts'
import { refreshRecords, refreshSearch } from './refresh-search.ts'
import { searchPortal } from './search-portal.ts'

type Options = { filters?: Partial<SearchFilters>; includeArchive?: boolean; page?: string }

function portal() {
  const db = openTestDatabase()
  const search = (text: string, { filters = {}, includeArchive = false, page = '1' }: Options = {}) => {
    const query = parseSearchQuery(text)
    if (query.kind !== 'terms') throw new RangeError(`No words: ${text}`)
    return searchPortal(publicContext(db, NOON), {
      terms: query.terms,
      filters: { ...noFilters, ...filters },
      includeArchive,
      page: parsePage(page) ?? { number: 1, offset: 0 },
    })
  }
  const titles = (text: string, options: Options = {}) =>
    search(text, options).documents.map(({ title }) => title.map((part) => part.text).join(''))
  return { db, search, titles }
}

describe('words', () => {
  test('an empty portal answers with nothing', () => {
    expect(portal().search('plan')).toMatchObject({ current: 0, archived: 0, documents: [], repaired: [], leftOut: [] })
  })

  test.each(['lodz', 'Łódź', 'ŁÓDŹ', 'łodz', 'lódź', 'Łodzi', 'lodzi'])('%s finds Łódź in every case', (text) => {
    const { db, titles } = portal()
    putArticle(db, { title: 'Spotkanie w mieście Łódź' })
    putArticle(db, { title: 'Spotkanie w Łodzi' })
    putArticle(db, { title: 'Spotkanie w Lublinie' })
    expect(titles(text).sort()).toEqual(['Spotkanie w mieście Łódź', 'Spotkanie w Łodzi'])
  })

  test.each([
    ['szkolenie', 'Szkolenia dla policjantów'],
    ['ludzie', 'Handel ludźmi'],
    ['policji', 'Policja szkoli'],
    ['sąd', 'Przed sądem'],
    ['zespol ds. handlu', 'Zespół do spraw handlu ludźmi'],
  ])('%s finds „%s”', (text, title) => {
    const { db, titles } = portal()
    putArticle(db, { title })
    putArticle(db, { title: 'Stary sad' })
    expect(titles(text)).toEqual([title])
  })

  test('title, summary and text are looked through; a word in the title weighs most', () => {
    const { db, search, titles } = portal()
    putArticle(db, { title: 'W tekście', text: 'Dziś ćwiczenia.' })
    putArticle(db, { title: 'W zajawce', summary: 'Ćwiczenia odbyły się.' })
    putArticle(db, { title: 'Ćwiczenia' })
    expect(titles('cwiczenie')).toEqual(['Ćwiczenia', 'W zajawce', 'W tekście'])
    const [first, second, third] = search('cwiczenie').documents
    expect(first?.title).toEqual([{ at: 0, text: 'Ćwiczenia', isMarked: true }])
    expect(second?.excerpt[0]).toEqual({ at: 0, text: 'Ćwiczenia', isMarked: true })
    expect(third?.excerpt[1]).toEqual({ at: 5, text: 'ćwiczenia', isMarked: true })
  })

  test('all words must be there; a phrase as it stands; a word with a minus must not', () => {
    const { db, titles } = portal()
    putArticle(db, { title: 'Przyjęcie krajowego planu działań' })
    putArticle(db, { title: 'Plan krajowy i inne działania' })
    expect(titles('plan działania').length).toBe(2)
    expect(titles('„planu działań”')).toEqual(['Przyjęcie krajowego planu działań'])
    expect(titles('plan -inne')).toEqual(['Przyjęcie krajowego planu działań'])
  })

  test.each([
    ['47/2015', 'Zarządzenie nr 47/2015'],
    ['02.03.2015', 'Spotkanie 2 marca 2015 r.'],
    ['2 marca 2015', 'Spotkanie w dniu 2015-03-02'],
    ['22 628 01 20', 'Telefon 22 628-01-20'],
    ['226280120', 'Telefon +48 22 628 01 20'],
    ['628 01 20', 'Telefon (22) 628 01 20'],
    ['116 111', 'Zadzwoń: 116111'],
  ])('%s finds „%s” and no other number', (text, title) => {
    const { db, titles } = portal()
    putArticle(db, { title })
    putArticle(db, { title: 'Zarządzenie nr 47/2016 z 3 marca 2015 r., telefon 22 628 01 21, 2015' })
    expect(titles(text)).toEqual([title])
  })

  test.each([
    'plan OR title:plan',
    'NEAR(plan zespół)',
    'plan* ^',
    "plan'; drop table search_documents; --",
    '{title} : plan',
    'marks:kindarticle',
  ])('%s is searched for, not obeyed', (text) => {
    const { search } = portal()
    expect(search(text).documents).toEqual([])
  })
})

describe('what is found', () => {
  test('current texts; the archive waits until it is asked for and is counted always', () => {
    const { db, search, titles } = portal()
    putArticle(db, { title: 'Plan dzisiejszy' })
    putArticle(db, { title: 'Plan dawny', state: 'archived' })
    putArticle(db, { title: 'Plan wycofany', state: 'withdrawn' })
    putArticle(db, { title: 'Plan angielski', locale: 'en' })
    expect(search('plan')).toMatchObject({ current: 1, archived: 1, showsArchive: false, reachable: 1 })
    expect(titles('plan', { includeArchive: true })).toEqual(['Plan dzisiejszy', 'Plan dawny'])
  })

  test('where nothing current is found the archive is shown at once', () => {
    const { db, search } = portal()
    putArticle(db, { title: 'Plan dawny', state: 'archived' })
    expect(search('plan')).toMatchObject({ current: 0, archived: 1, showsArchive: true, reachable: 1 })
  })

  test('never a draft, nor what it adds to a public text', () => {
    const { db, search, titles } = portal()
    const id = putArticle(db, { title: 'Plan' })
    putDraft(db, id, { title: 'Tajne', body_text: 'Tajne' })
    refreshSearch(db, 'article', id)
    refreshSearch(db, 'article', id)
    expect(titles('plan')).toEqual(['Plan'])
    expect(search('tajne').documents).toEqual([])
  })

  test('an article that is withdrawn is forgotten at once, its words too', () => {
    const { db, titles } = portal()
    const id = putArticle(db, { title: 'Xylofonista' })
    db.$client
      .prepare(
        `update articles set public_state = 'withdrawn', withdrawn_at = published_at, withdrawal_reason = 'pomyłka' where id = ?`,
      )
      .run(id)
    refreshSearch(db, 'article', id)
    expect(titles('xylofonista')).toEqual([])
    expect(db.$client.prepare(`select term from search_vocabulary where term like '%xylo%'`).all()).toEqual([])
    expect(db.$client.prepare('select count(*) from search_documents').pluck().get()).toBe(0)
  })

  test('helplines by their number however it is written', () => {
    const { db, titles } = portal()
    putRow(db.$client, 'helplines', aHelpline({ name: 'Telefon dla dzieci', phone: '+48 116 111', purpose: 'Dzieci' }))
    putRow(db.$client, 'helplines', aHelpline({ name: 'Dawny telefon', phone: '116 111', retired_at: NOON }))
    refreshRecords(db, 'helpline')
    expect(titles('116111')).toEqual(['Telefon dla dzieci'])
  })

  test('pages of the portal by their own name', () => {
    const { db, titles } = portal()
    refreshRecords(db, 'page')
    expect(titles('deklaracja dostępności')[0]).toBe('Deklaracja dostępności')
    expect(titles('RODO')).toEqual(['Polityka prywatności'])
  })

  test('newer texts before older ones that say the same', () => {
    const { db, titles } = portal()
    for (const first of ['2013-01-02', '2011-01-02', '2014-03'])
      putArticle(db, { title: `Plan na ${first.slice(0, 4)}`, first })
    expect(titles('plan')).toEqual(['Plan na 2014', 'Plan na 2013', 'Plan na 2011'])
  })
})

describe('limits', () => {
  function withLimits() {
    const { db, titles } = portal()
    const tag = putRow(db.$client, 'tags', aTag({ name: 'Szkolenia', slug: 'szkolenia' }))
    putArticle(db, { title: 'Plan A', first: '2014-03-02', tagIds: [tag], teams: ['12'] })
    putArticle(db, { title: 'Plan B', first: '2012', state: 'archived' })
    refreshRecords(db, 'page')
    return { tag, of: (filters: Partial<SearchFilters>) => titles('plan', { filters, includeArchive: true }) }
  }

  test.each([
    [{ kind: 'article' as const }, ['Plan A', 'Plan B']],
    [{ kind: 'page' as const }, ['Krajowe plany działań']],
    [{ year: 2014 }, ['Plan A']],
    [{ year: 2012 }, ['Plan B']],
    [{ year: 2013 }, []],
    [{ tagId: 1 }, ['Plan A']],
    [{ tagId: 2 }, []],
    [{ voivodeship: '12' as const }, ['Plan A']],
    [{ voivodeship: '10' as const }, []],
    [{ kind: 'article' as const, year: 2014, tagId: 1, voivodeship: '12' as const }, ['Plan A']],
  ])('%j', (filters, expected) => {
    expect(withLimits().of(filters)).toEqual(expected)
  })

  test('a tag that was merged counts as the one in its place', () => {
    const { db, titles } = portal()
    const into = putRow(db.$client, 'tags', aTag({ name: 'Nauka', slug: 'nauka', fold_key: 'nauka' }))
    const merged = putRow(db.$client, 'tags', aTag({ name: 'Szkolenia', slug: 'szkolenia', fold_key: 'szkolenia' }))
    putArticle(db, { title: 'Plan A', tagIds: [merged] })
    db.$client.prepare('update tags set merged_into_id = ? where id = ?').run(into, merged)
    expect(titles('plan', { filters: { tagId: into } })).toEqual(['Plan A'])
  })
})

describe('when nothing has all words', () => {
  test.each([
    ['plicja', 'policja'],
    ['policjja', 'policja'],
    ['polcija', 'policja'],
    ['pokicja', 'policja'],
    ['ludźmni', 'ludźmi'],
  ])('the typing error in %s is repaired, and that is said', (typed, instead) => {
    const { db, search } = portal()
    putArticle(db, { title: 'Policja przeciw handlowi ludźmi' })
    const found = search(typed)
    expect(found.documents).toHaveLength(1)
    expect(found.repaired).toEqual([{ typed, instead }])
  })

  test('into a form that stands in no text, of a word that does', () => {
    const { db, search } = portal()
    putArticle(db, { title: 'Cykl szkoleń' })
    expect(search('szkoelnie')).toMatchObject({ current: 1, repaired: [{ typed: 'szkoelnie', instead: 'szkolenie' }] })
  })

  test('the beginning of a long word is completed', () => {
    const { db, search } = portal()
    putArticle(db, { title: 'Przeciwdziałanie handlowi ludźmi' })
    expect(search('przeciwdzial').repaired).toEqual([{ typed: 'przeciwdzial', instead: 'przeciwdziałanie' }])
  })

  test('a word that is there is never replaced', () => {
    const { db, search } = portal()
    putArticle(db, { title: 'Sad' })
    putArticle(db, { title: 'Sąd' })
    expect(search('sąd')).toMatchObject({ current: 1, repaired: [] })
  })

  test('the word that nothing has beside the others is left out', () => {
    const { db, search, titles } = portal()
    putArticle(db, { title: 'Szkolenie w Krakowie' })
    putArticle(db, { title: 'Szkolenie w Gdańsku' })
    putArticle(db, { title: 'Koń' })
    expect(titles('szkolenie kraków koń')).toEqual(['Szkolenie w Krakowie'])
    expect(search('szkolenie kraków koń').leftOut).toEqual(['koń'])
  })

  test('what must not be there stays out all the same', () => {
    const { db, titles } = portal()
    putArticle(db, { title: 'Szkolenie w Krakowie' })
    expect(titles('szkolenie koń -kraków')).toEqual([])
  })
})

describe('very many', () => {
  test('of 11 equal results one is on the second page', () => {
    const { db, titles } = portal()
    for (let index = 0; index < 11; index++) putArticle(db, { title: 'Plan' })
    expect(titles('plan')).toHaveLength(10)
    expect(titles('plan', { page: '2' })).toHaveLength(1)
  })

  test('of more than 150 those with the word in the title come first, then in the summary, each the newest first', () => {
    const { db, search, titles } = portal()
    for (let index = 0; index < 160; index++)
      putArticle(db, { title: `Inny ${index}`, text: 'plan', first: '2014-01-01' })
    putArticle(db, { title: 'W zajawce', summary: 'plan', first: '2012-01-01' })
    putArticle(db, { title: 'Plan stary', first: '2011-01-01' })
    putArticle(db, { title: 'Plan nowszy', first: '2013-01-01' })
    expect(titles('plan').slice(0, 4)).toEqual(['Plan nowszy', 'Plan stary', 'W zajawce', 'Inny 159'])
    expect(search('plan')).toMatchObject({ current: 163, reachable: 163 })
  })
})
