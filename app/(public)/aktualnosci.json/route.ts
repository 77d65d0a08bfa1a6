import { jsonFeed } from '#domain/feed/json-feed.ts'
import { currentFeed, feedResponse } from '../feed.ts'
import { FEEDS } from '../feed-links.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return feedResponse(jsonFeed(currentFeed(FEEDS.json)), 'application/feed+json')
}
