import { atomFeed } from '#domain/feed/atom-feed.ts'
import { currentFeed, feedResponse } from '../feed.ts'
import { FEEDS } from '../feed-links.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return feedResponse(atomFeed(currentFeed(FEEDS.atom)), 'application/atom+xml')
}
