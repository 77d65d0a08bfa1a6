import { feedInstant } from './feed.ts'
import { xmlText } from './xml-text.ts'

/** One file may hold this many addresses (sitemaps.org protocol). */
export const SITEMAP_MAX = 50_000

/** An absolute address with its last material change (ms UTC); null = none of its own. */
export type SitemapEntry = { readonly url: string; readonly changedAt: number | null }

/** The addresses as a sitemap (https://www.sitemaps.org/protocol.html). Throws RangeError when there are too many. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  if (entries.length > SITEMAP_MAX) throw new RangeError(`Too many addresses for one sitemap: ${entries.length}`)
  const urls = entries.map(({ url, changedAt }) => {
    const change = changedAt === null ? '' : `<lastmod>${feedInstant(changedAt)}</lastmod>`
    return `<url><loc>${xmlText(url)}</loc>${change}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}
