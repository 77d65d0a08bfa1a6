/** Where no search engine comes to. */
const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * What robots are asked (RFC 9309): staff pages and results of searches are not for them. A demonstration that they could
 * reach is not for them at all: its articles are examples, and a search engine would show them as news.
 */
export function robotsText({ siteUrl, isDemo }: { siteUrl: string; isDemo: boolean }): string {
  const isOutThere = !OWN_MACHINE.test(new URL(siteUrl).hostname)
  const refused = isDemo && isOutThere ? ['/'] : ['/panel', '/logowanie', '/szukaj']
  return [
    'User-agent: *',
    ...refused.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
