import { readerContext, siteUrl } from '#app/_server/context.ts'
import type { Body } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { changeAddress } from '#domain/changes/change-address.ts'
import { erratumHtml } from '#domain/feed/erratum-html.ts'
import { type Feed, feedEntryId } from '#domain/feed/feed.ts'
import { type FeedAddresses, feedHtml } from '#domain/feed/feed-html.ts'
import { listErrata } from '#services/article/errata.ts'
import { listFeedArticles } from '#services/article/list-newest-articles.ts'
import { listArticleLinks } from '#services/article/public-article.ts'
import { lastRecordedChange } from '#services/audit/last-change.ts'
import { yesterdaysRoot } from '#services/changes/daily-roots.ts'
import type { PublicContext } from '#services/context.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { listTeamHrefs } from '#services/team/team-queries.ts'

const FEED_MAX = 20

/** What was published last, for the feed at `path`. */
export function currentFeed(path: string): Feed {
  const context = readerContext()
  const site = siteUrl()
  const settings = readSettings(context.db)
  const articles = listFeedArticles(context, FEED_MAX)
  const ids = articles.map(({ id }) => id)
  const errata = listErrata(context.db, ids, context.now)
  const addresses = linkAddresses(context, articles, site)
  return {
    locale: context.locale,
    title: `Aktualności – ${settings['site-name']}`,
    publisher: settings.publisher,
    page: `${site}/aktualnosci`,
    self: `${site}${path}`,
    register: registerOf(context, site),
    entries: articles.map((article) => ({
      id: feedEntryId(site, article),
      url: `${site}/aktualnosci/${article.slug}`,
      title: article.title,
      summary: article.summary,
      html: [
        erratumHtml(errata.filter(({ articleId, isAbove }) => isAbove && articleId === article.id)),
        feedHtml(article.body, { ...addresses, article: `${site}/aktualnosci/${article.slug}` }),
      ].join(''),
      publishedAt: article.publishedAt,
      changedAt: article.changedAt,
      tags: article.tags.map(({ name }) => name),
    })),
  }
}

function registerOf({ db, now }: PublicContext, site: string): Feed['register'] {
  const root = yesterdaysRoot(db, now)
  return root && { href: `${site}${changeAddress(root.number)}`, day: root.day, hash: root.hash }
}

/** Where links inside the articles lead, looked up once for all of them. */
function linkAddresses(context: PublicContext, articles: readonly { readonly body: Body }[], site: string) {
  const ids = new Set(articles.flatMap(({ body }) => bodyReferences(body).articleIds))
  const teams = Object.entries(listTeamHrefs(context.db)).map(([code, href]) => [code, `${site}${href}`])
  return {
    articles: new Map(listArticleLinks(context, [...ids]).map(({ id, slug }) => [id, `${site}/aktualnosci/${slug}`])),
    teams: Object.fromEntries(teams) as FeedAddresses['teams'],
  }
}

/**
 * A feed as an answer. Its Last-Modified (RFC 9110, 8.8.2) is the last change of anything, not of what it lists: a feed
 * also changes by what leaves it, and whoever asks with this date must be told so.
 */
export function feedResponse(body: string, type: string): Response {
  const changedAt = lastRecordedChange(readerContext().db)
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      ...(changedAt !== null && { 'last-modified': new Date(changedAt).toUTCString() }),
    },
  })
}
