import { type Feed, feedInstant } from './feed.ts'

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What an article does not have is left out. */
export function jsonFeed(feed: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.locale,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      ...(entry.summary !== '' && { summary: entry.summary }),
      content_html: entry.html,
      date_published: feedInstant(entry.publishedAt),
      date_modified: feedInstant(entry.changedAt),
      ...(entry.tags.length > 0 && { tags: entry.tags }),
    })),
  })}\n`
}
