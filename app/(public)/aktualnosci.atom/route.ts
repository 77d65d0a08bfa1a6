import { atomFeed } from '#domain/feed/atom-feed.ts'
import { currentFeed } from '../feed.ts'
import { FEEDS } from '../feed-links.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(atomFeed(currentFeed(FEEDS.atom)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
