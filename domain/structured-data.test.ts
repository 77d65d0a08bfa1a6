import { describe, expect, test } from 'vitest'
import { parsePartialDate } from './partial-date.ts'
import {
  type ArticleFacts,
  breadcrumbList,
  governmentOrganization,
  newsArticle,
  structuredDataText,
} from './structured-data.ts'

function date(edtf: string) {
  const read = parsePartialDate(edtf)
  if (read === null) throw new Error(`Not a date: ${edtf}`)
  return read
}

const article: ArticleFacts = {
  locale: 'pl',
  url: 'https://portal.example/aktualnosci/zespoly',
  title: 'Kolejne zespoły',
  description: 'Siedem zespołów.',
  published: date('2015-03-02'),
  modified: null,
  archive: null,
  corrections: [],
  keywords: [],
  publisher: 'Ministerstwo',
}

describe('an article', () => {
  test('says whether it is current or archived', () => {
    expect(newsArticle(article)).toMatchObject({ '@type': 'NewsArticle', creativeWorkStatus: 'Published' })
    const archived = newsArticle({ ...article, archive: { on: '2019-02-15' } })
    expect(archived).toMatchObject({ creativeWorkStatus: 'Archived', expires: '2019-02-15' })
  })

  test('archived on a day nobody knows is archived all the same', () => {
    const archived = newsArticle({ ...article, archive: { on: null } })
    expect(archived.creativeWorkStatus).toBe('Archived')
    expect(archived).not.toHaveProperty('expires')
  })

  test.each([
    ['2015', '2015'],
    ['2010-10', '2010-10'],
    ['2015-03-02', '2015-03-02'],
    ['2015-03-03/2015-11-25', undefined],
  ])('first published %s is dated %s, no more precisely than known', (edtf, shown) => {
    expect(newsArticle({ ...article, published: date(edtf) }).datePublished).toBe(shown)
  })

  test('leaves out what there is nothing to say about', () => {
    const bare = newsArticle(article)
    for (const name of ['dateModified', 'keywords', 'expires']) expect(bare).not.toHaveProperty(name)
    expect(Object.values(bare)).not.toContain(null)
  })
})

describe('a public body', () => {
  test('founded on a stretch of time has no founding date', () => {
    const team = governmentOrganization({ name: 'Zespół', founded: date('2015-03-03/2015-11-25'), area: 'podlaskie' })
    expect(team).not.toHaveProperty('foundingDate')
    expect(team.areaServed).toMatchObject({ name: 'województwo podlaskie' })
  })

  test('founded in a month says the month', () => {
    expect(governmentOrganization({ name: 'Zespół', founded: date('2010-10') }).foundingDate).toBe('2010-10')
  })
})

describe('the way back', () => {
  test('has only steps with an address, numbered from one', () => {
    const crumbs = [
      { label: 'Strona główna', href: '/' },
      { label: 'Archiwum', href: null },
      { label: '2015', href: '/archiwum/2015' },
    ]
    expect(breadcrumbList('https://portal.example', crumbs)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Strona główna', item: 'https://portal.example/' },
        { '@type': 'ListItem', position: 2, name: '2015', item: 'https://portal.example/archiwum/2015' },
      ],
    })
  })

  test('without steps is nothing', () => {
    expect(breadcrumbList('https://portal.example', [{ label: 'Archiwum', href: null }])).toBeNull()
  })
})

test.each(['</script><script>alert(1)</script>', '<!--<script>', 'a & b', 'a\u2028b\u2029', 'zażółć „gęślą”'])(
  'the title %j can neither end the data block nor change on the way',
  (title) => {
    const text = structuredDataText([newsArticle({ ...article, title })])
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)['@graph'][0].headline).toBe(title)
  },
)
