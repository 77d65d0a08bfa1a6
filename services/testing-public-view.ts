import type { Database } from '#db/client.ts'
import { shortPages } from '#domain/page/short-page.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { voivodeshipCodes } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listArchivedArticles, listArchiveYears } from './article/list-archived-articles.ts'
import { listCurrentArticles } from './article/list-current-articles.ts'
import { listFeedArticles } from './article/list-newest-articles.ts'
import { findPublicArticle } from './article/public-article.ts'
import { listRevisionAttachments } from './attachment/attachment-queries.ts'
import { publicContext } from './context.ts'
import { listHelplines } from './helpline/helpline-queries.ts'
import { listRevisionImages } from './media/media-queries.ts'
import { readPageBody } from './page/page-queries.ts'
import { listPublicPlans } from './plan/plan-queries.ts'
import { listPublicProjects } from './project/public-projects.ts'
import { listArticlePages, listTeamPages } from './public/list-sitemap-pages.ts'
import { readSettings } from './setting/setting-queries.ts'
import { listTopics } from './tag/list-topics.ts'
import { listPublicTeams } from './team/public-teams.ts'
import { findTeam } from './team/team-queries.ts'

const firstPage = { number: 1, offset: 0 }

/**
 * All that readers see, as the queries of public pages give it. What a verb changes here raises the public epoch, or
 * readers would be shown what is past.
 */
export function everythingReadersSee(db: Database, now: number) {
  const context = publicContext(db, now)
  const slugs = db.$client.prepare<[], string>('select slug from article_addresses order by slug').pluck().all()
  const years = listArchiveYears(context)
  const asOf = { days: partialDateFromDay(warsawDay(now)), knownAt: now }
  return {
    articles: slugs.map((slug) => {
      const found = findPublicArticle(context, slug)
      if (found.kind !== 'article') return found
      const { id } = found.revision
      // The number that forms carry is for staff; no page shows it.
      const { lockVersion, ...article } = found.article
      const parts = { images: listRevisionImages(db, id), attachments: listRevisionAttachments(context, id) }
      return { ...found, article, ...parts }
    }),
    current: listCurrentArticles(context, firstPage),
    feed: listFeedArticles(context, 20),
    years,
    archived: years.map(({ year }) => listArchivedArticles(context, year, firstPage)),
    topics: listTopics(context),
    pages: [listArticlePages(context, 100), listTeamPages(context)],
    teams: [listPublicTeams(context, asOf), voivodeshipCodes.map((code) => findTeam(context, code, asOf))],
    projects: listPublicProjects(context),
    plans: listPublicPlans(context),
    helplines: listHelplines(db),
    settings: readSettings(db),
    texts: shortPages.map((page) => readPageBody(db, page)),
  }
}
