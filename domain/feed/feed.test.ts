import { describe, expect, test } from 'vitest'
import { atomFeed } from './atom-feed.ts'
import { type Feed, type FeedEntry, feedEntryId } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { childrenOf, readStrictXml } from './testing-xml.ts'

const PUBLISHED = Date.UTC(2025, 2, 19, 9, 30)
const SITE = 'https://portal.example'

const anEntry = (entry: Partial<FeedEntry> = {}): FeedEntry => ({
  id: feedEntryId(SITE, { id: 12, publishedAt: PUBLISHED }),
  url: `${SITE}/aktualnosci/plan`,
  title: 'Przyjęto Krajowy Plan Działań',
  summary: 'Plan obejmuje lata 2025–2027.',
  html: '<p>Rada Ministrów <a href="https://portal.example/zespoly">przyjęła</a> plan.</p>',
  publishedAt: PUBLISHED,
  changedAt: PUBLISHED,
  tags: ['plany krajowe'],
  ...entry,
})

const aFeed = (...entries: FeedEntry[]): Feed => ({
  locale: 'pl',
  title: 'Aktualności – Komunikat',
  publisher: 'Urząd',
  page: `${SITE}/aktualnosci`,
  self: `${SITE}/aktualnosci.atom`,
  register: null,
  entries,
})

const strange = anEntry({
  title: `<script>alert("1")</script> & ]]> 'a'`,
  summary: '',
  html: '<p>Znak</p>',
  tags: ['"cytat" & <nic>'],
})

describe('the name of an entry', () => {
  test('holds the host, the day of first publication and the number, nothing that can change', () => {
    expect(feedEntryId(SITE, { id: 12, publishedAt: PUBLISHED })).toBe('tag:portal.example,2025-03-19:artykul:12')
    expect(feedEntryId('http://localhost:3000', { id: 1, publishedAt: 0 })).toBe('tag:localhost,1970-01-01:artykul:1')
  })
})

describe('Atom', () => {
  test('names the register of changes as it was at the end of a day, for whoever keeps what a reader of feeds read', () => {
    const register = { href: `${SITE}/rejestr-zmian/56`, day: '2026-01-14', hash: 'a'.repeat(64) }
    const [, , link] = childrenOf(readStrictXml(atomFeed({ ...aFeed(anEntry()), register })), 'link')
    expect(link?.attributes).toMatchObject({
      rel: 'related',
      href: register.href,
      title: `Rejestr zmian, skrót dnia 2026-01-14: ${register.hash}`,
    })
  })

  test('has all that RFC 4287 asks of a feed and its entries', () => {
    const root = readStrictXml(
      atomFeed(aFeed(anEntry(), anEntry({ id: 'tag:portal.example,2025-03-20:artykul:13', tags: [] }))),
    )
    expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'pl' })
    for (const name of ['title', 'id', 'updated', 'author']) expect(childrenOf(root, name)).toHaveLength(1)
    expect(childrenOf(root, 'link').map(({ attributes }) => attributes.rel)).toEqual(['self', 'alternate'])
    const entries = childrenOf(root, 'entry')
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      for (const name of ['title', 'id', 'updated', 'published', 'link', 'content']) {
        expect(childrenOf(entry, name), name).toHaveLength(1)
      }
    }
    expect(new Set(entries.map((entry) => childrenOf(entry, 'id')[0]?.text)).size).toBe(2)
    expect(childrenOf(entries[0] ?? root, 'category')[0]?.attributes.term).toBe('plany krajowe')
    const [content] = childrenOf(entries[0] ?? root, 'content')
    expect(content?.attributes.type).toBe('xhtml')
    expect(content?.children).toMatchObject([
      {
        name: 'div',
        attributes: { xmlns: 'http://www.w3.org/1999/xhtml' },
        children: [{ name: 'p', children: [{ name: 'a', attributes: { href: `${SITE}/zespoly` } }] }],
      },
    ])
  })

  test('was changed when its last changed entry was; an empty one never', () => {
    const later = anEntry({ changedAt: PUBLISHED + 60_000 })
    const updated = (feed: Feed) => childrenOf(readStrictXml(atomFeed(feed)), 'updated')[0]?.text
    expect(updated(aFeed(later, anEntry()))).toBe('2025-03-19T09:31:00Z')
    expect(updated(aFeed())).toBe('1970-01-01T00:00:00Z')
  })

  test('stays well-formed whatever a title holds, and gives it back', () => {
    const [entry] = childrenOf(readStrictXml(atomFeed(aFeed(strange))), 'entry')
    const text = (name: string) => entry && childrenOf(entry, name)[0]?.text
    expect(text('title')).toBe(strange.title)
    expect(text('summary')).toBeUndefined()
  })
})

describe('JSON Feed', () => {
  test('is version 1.1 with the names of the same entries', () => {
    expect(JSON.parse(jsonFeed(aFeed(anEntry())))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Aktualności – Komunikat',
      home_page_url: `${SITE}/aktualnosci`,
      feed_url: `${SITE}/aktualnosci.atom`,
      language: 'pl',
      authors: [{ name: 'Urząd' }],
      items: [
        {
          id: 'tag:portal.example,2025-03-19:artykul:12',
          url: `${SITE}/aktualnosci/plan`,
          title: 'Przyjęto Krajowy Plan Działań',
          summary: 'Plan obejmuje lata 2025–2027.',
          content_html: anEntry().html,
          date_published: '2025-03-19T09:30:00Z',
          date_modified: '2025-03-19T09:30:00Z',
          tags: ['plany krajowe'],
        },
      ],
    })
  })

  test('leaves out what an article does not have', () => {
    const [item] = JSON.parse(jsonFeed(aFeed(anEntry({ summary: '', tags: [] })))).items
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['summary']))
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['tags']))
  })

  test('an empty one has an empty list', () => {
    expect(JSON.parse(jsonFeed(aFeed())).items).toEqual([])
  })
})
