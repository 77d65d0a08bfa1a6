import { jsonFeed } from '#domain/feed/json-feed.ts'
import { currentFeed } from '../feed.ts'
import { FEEDS } from '../feed-links.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(jsonFeed(currentFeed(FEEDS.json)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
