import { atomFeed } from '#domain/feed/atom-feed.ts'
import { currentFeed, feedResponse } from '../feed.ts'
import { FEEDS } from '../feed-links.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const feed = currentFeed(FEEDS.atom)
  return feedResponse(feed, atomFeed(feed), 'application/atom+xml')
}
