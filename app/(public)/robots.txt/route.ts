import { siteUrl } from '#app/_server/context.ts'
import { robotsText } from '#domain/feed/robots-text.ts'
import { publicSite } from '../site.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(robotsText({ siteUrl: siteUrl(), isDemo: publicSite().isDemo }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
