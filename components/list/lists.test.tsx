import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { testSite as site } from '#components/site/testing-site.ts'
import { parsePartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { ArchivePage } from './archive-page.tsx'
import { ArticleRows } from './article-rows.tsx'
import type { ArticleRowView, PagerView } from './list-view.ts'
import { NewsPage } from './news-page.tsx'
import { Pager } from './pager.tsx'
import { TopicPage } from './topic-page.tsx'
import { TopicsPage } from './topics-page.tsx'

const onePage: PagerView = { current: 1, previous: null, next: null, numbers: [{ number: 1, href: '/aktualnosci' }] }

const aRow = (row: Partial<ArticleRowView> = {}): ArticleRowView => ({
  title: 'Spotkanie w Łodzi',
  href: '/aktualnosci/spotkanie',
  added: partialDateFromDay('2015-03-02'),
  summary: 'Rozmowa o zadaniach.',
  isArchived: false,
  smallImage: null,
  tags: [{ label: 'zespoły', href: '/tematy/zespoly' }],
  ...row,
})

/** Markup with the typographic spaces made plain. */
const markup = (element: React.ReactNode) => renderToStaticMarkup(element).replaceAll('\u00a0', ' ')

const counts = [
  [1, '1 artykuł'],
  [2, '2 artykuły'],
  [5, '5 artykułów'],
  [12, '12 artykułów'],
  [22, '22 artykuły'],
  [112, '112 artykułów'],
] as const

describe('counts', () => {
  test.each(counts)('%i current: %s', (total, words) => {
    const view = { total, articles: [aRow()], pager: onePage, atom: '/a', jsonFeed: '/j' }
    expect(markup(<NewsPage site={site} view={view} />)).toContain(`>${words}, od najnowszych<`)
  })

  test.each(counts)('%i in a year and in a topic: %s', (articles, words) => {
    const years = [{ year: '2015', href: '/archiwum/2015', articles }]
    expect(markup(<ArchivePage site={site} view={{ years }} />)).toContain(`>${words}</span>`)
    const topics = [{ label: 'plany', href: '/tematy/plany', articles }]
    expect(markup(<TopicsPage site={site} view={{ topics }} />)).toContain(`>${words}</span>`)
  })
})

describe('empty lists say so and show a way on', () => {
  test('news', () => {
    const view = { total: 0, articles: [], pager: onePage, atom: '/a', jsonFeed: '/j' }
    const html = markup(<NewsPage site={site} view={view} />)
    expect(html).toContain('Nie ma teraz żadnej aktualności.')
    expect(html).toContain('href="/archiwum"')
    expect(html).not.toContain('0 artykułów')
  })

  test('archive, topics, a topic', () => {
    expect(markup(<ArchivePage site={site} view={{ years: [] }} />)).toContain('Archiwum jest jeszcze puste.')
    expect(markup(<TopicsPage site={site} view={{ topics: [] }} />)).toContain('href="/aktualnosci"')
    const view = {
      label: 'plany',
      quickExitUrl: 'https://pogoda.example/',
      current: 0,
      archived: 0,
      articles: [],
      pager: onePage,
    }
    const html = markup(<TopicPage site={site} view={view} />)
    expect(html).toContain('0 artykułów')
    expect(html).toContain('href="/tematy"')
    expect(html.match(/href="https:\/\/pogoda\.example\/"/g)).toHaveLength(2)
  })
})

describe('rows', () => {
  test('an archived article says so in its link', () => {
    expect(markup(<ArticleRows articles={[aRow({ isArchived: true })]} level={3} />)).toContain('Łodzi (archiwum)</a>')
  })

  test('no summary and no tags leave nothing behind', () => {
    const html = markup(<ArticleRows articles={[aRow({ summary: null, tags: [] })]} level={2} />)
    expect(html).not.toContain('Tagi')
    expect(html).toMatch(/<\/h2><\/div>/)
  })

  test('a month stays a month', () => {
    const added = parsePartialDate('2010-10')
    const html = markup(<ArticleRows articles={[aRow(added ? { added } : {})]} level={2} />)
    expect(html).toContain('<time dateTime="2010-10">październik 2010</time>')
  })

  test('markup in a title stays text', () => {
    expect(markup(<ArticleRows articles={[aRow({ title: '<b>nie</b>' })]} level={2} />)).toContain('&lt;b&gt;nie')
  })
})

describe('pager', () => {
  test('one page needs none', () => {
    expect(markup(<Pager pager={onePage} />)).toBe('')
  })

  test('says where one is and what lies beside', () => {
    const numbers = [1, 2, 3].map((number) => ({ number, href: `/aktualnosci?strona=${number}` }))
    const html = markup(
      <Pager pager={{ current: 2, previous: '/aktualnosci', next: '/aktualnosci?strona=3', numbers }} />,
    )
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
    expect(html).toContain('Poprzednia')
    expect(html).toContain('Następna')
  })
})
