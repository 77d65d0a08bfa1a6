import { readerContext, siteUrl } from '#app/_server/context.ts'
import { type Feed, feedChangedAt, feedEntryId } from '#domain/feed/feed.ts'
import { listFeedArticles } from '#services/article/list-newest-articles.ts'
import { readSettings } from '#services/setting/setting-queries.ts'

const FEED_MAX = 20

/** What was published last, for the feed at `path`. */
export function currentFeed(path: string): Feed {
  const context = readerContext()
  const site = siteUrl()
  const settings = readSettings(context.db)
  return {
    title: `Aktualności – ${settings['site-name']}`,
    publisher: settings.publisher,
    page: `${site}/aktualnosci`,
    self: `${site}${path}`,
    entries: listFeedArticles(context, FEED_MAX).map((article) => ({
      id: feedEntryId(site, article),
      url: `${site}/aktualnosci/${article.slug}`,
      title: article.title,
      summary: article.summary,
      text: article.text,
      publishedAt: article.publishedAt,
      changedAt: article.changedAt,
      tags: article.tags.map(({ name }) => name),
    })),
  }
}

/** A feed as an answer, with the moment of its last change (RFC 9110, 8.8.2) where there is one. */
export function feedResponse(feed: Feed, body: string, type: string): Response {
  const changedAt = feedChangedAt(feed)
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      ...(changedAt > 0 && { 'last-modified': new Date(changedAt).toUTCString() }),
    },
  })
}
