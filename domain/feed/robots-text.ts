import { isOwnMachine } from '../own-machine.ts'

/**
 * What robots are asked (RFC 9309): staff pages and results of searches are not for them. A demonstration that they could
 * reach is not for them at all: its articles are examples, and a search engine would show them as news.
 */
export function robotsText({ siteUrl, isDemo }: { siteUrl: string; isDemo: boolean }): string {
  const refused = isDemo && !isOwnMachine(siteUrl) ? ['/'] : ['/panel', '/logowanie', '/szukaj']
  return [
    'User-agent: *',
    ...refused.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
