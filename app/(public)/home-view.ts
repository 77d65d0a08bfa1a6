import type { HomeView } from '#components/site/home-page.tsx'
import { voivodeship } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listNewestArticles } from '#services/article/list-newest-articles.ts'
import { listArticleLinks } from '#services/article/public-article.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { listTopics } from '#services/tag/list-topics.ts'
import { listTeamsAsOf } from '#services/team/team-as-of.ts'
import { articleRow } from './article-row.ts'
import { helpBand } from './help-band-view.ts'

/** One leading article and six rows. */
const SHOWN = 7

export function homeView(context: PublicContext): HomeView {
  const teams = listTeamsAsOf(context.db, { validOn: warsawDay(context.now), knownAt: context.now })
  const [lead = null, ...articles] = listNewestArticles(context, SHOWN).map(articleRow)
  return {
    pinned: pinned(context),
    lead,
    // Tags stand below as topics; a row of the front page is a date, a title and a summary.
    articles: articles.map((article) => ({ ...article, tags: [] })),
    teams: teams.map(({ code, slug, version }) => ({
      name: voivodeship(code).name,
      href: `/zespoly/${slug}`,
      established: fromDateColumn(version.establishedEdtf),
      certainty: version.establishedCertainty,
    })),
    topics: listTopics(context).map(({ name, slug, articles }) => ({ label: name, href: `/tematy/${slug}`, articles })),
    help: helpBand(context),
  }
}

/** The pinned article through its last day, and only while it is current: an archived one is no notice. */
function pinned(context: PublicContext): HomeView['pinned'] {
  const choice = readSettings(context.db)['pinned-article']
  if (choice === null || choice.until < warsawDay(context.now)) return null
  const [article] = listArticleLinks(context, [choice.articleId])
  if (article?.publicState !== 'published') return null
  return { title: article.title, href: `/aktualnosci/${article.slug}` }
}
