import { readerContext, siteUrl } from '#app/_server/context.ts'
import { sitemapXml } from '#domain/feed/sitemap.ts'
import { sitemapEntries } from './sitemap-entries.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(sitemapXml(sitemapEntries(readerContext(), siteUrl())), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
