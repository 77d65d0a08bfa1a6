import { describe, expect, test } from 'vitest'
import { robotsText } from './robots-text.ts'
import { SITEMAP_MAX, sitemapXml } from './sitemap.ts'
import { childrenOf, readStrictXml } from './testing-xml.ts'

describe('sitemapXml', () => {
  test('lists addresses, each with its change when there is one', () => {
    const root = readStrictXml(
      sitemapXml([
        { url: 'https://portal.example/', changedAt: null },
        { url: 'https://portal.example/szukaj?a=1&b=2', changedAt: Date.UTC(2025, 2, 19) },
      ]),
    )
    expect(root.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    const urls = childrenOf(root, 'url').map((url) => url.children.map(({ name, text }) => [name, text]))
    expect(urls).toEqual([
      [['loc', 'https://portal.example/']],
      [
        ['loc', 'https://portal.example/szukaj?a=1&b=2'],
        ['lastmod', '2025-03-19T00:00:00Z'],
      ],
    ])
  })

  test('refuses more addresses than a file may hold', () => {
    const entries = Array.from({ length: SITEMAP_MAX + 1 }, () => ({ url: 'https://portal.example/', changedAt: null }))
    expect(() => sitemapXml(entries)).toThrow(RangeError)
    expect(childrenOf(readStrictXml(sitemapXml(entries.slice(0, 3))), 'url')).toHaveLength(3)
  })
})

describe('robotsText', () => {
  test('keeps robots from staff pages and search, and shows them the sitemap', () => {
    expect(robotsText({ siteUrl: 'https://portal.example', isDemo: false })).toBe(
      'User-agent: *\nDisallow: /panel\nDisallow: /logowanie\nDisallow: /szukaj\n\nSitemap: https://portal.example/sitemap.xml\n',
    )
  })

  test('keeps them from a demonstration altogether, where they could come to it', () => {
    expect(robotsText({ siteUrl: 'https://pokaz.example', isDemo: true })).toContain('\nDisallow: /\n')
    for (const siteUrl of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect(robotsText({ siteUrl, isDemo: true })).not.toContain('\nDisallow: /\n')
  })
})
