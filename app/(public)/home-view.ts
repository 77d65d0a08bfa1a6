import type { HomeView } from '#components/site/home-page.tsx'
import { imageSources } from '#domain/media/image-address.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listNewestArticles } from '#services/article/list-newest-articles.ts'
import { listArticleLinks } from '#services/article/public-article.ts'
import type { PublicContext } from '#services/context.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { listTopics } from '#services/tag/list-topics.ts'
import { listTeamsAsOf } from '#services/team/team-as-of.ts'
import { articleRow } from './article-row.ts'
import { helpBand } from './help-band-view.ts'

/** The leading article, three beside one another, three rows. */
const SHOWN = 7
const BESIDE = 3

/** Topics that the front page names; the rest are one link away. */
const TOPICS = 12

export function homeView(context: PublicContext): HomeView {
  const teams = listTeamsAsOf(context.db, { validOn: warsawDay(context.now), knownAt: context.now })
  const [newest, ...others] = listNewestArticles(context, SHOWN)
  const rows = others.map(articleRow)
  return {
    pinned: pinned(context),
    lead: newest
      ? { ...articleRow(newest), image: newest.leadImage && imageSources(newest.leadImage), crop: newest.leadCrop }
      : null,
    next: rows.slice(0, BESIDE),
    rows: rows.slice(BESIDE),
    teams: teams.map(({ code, slug }) => ({ code, name: voivodeship(code).name, href: `/zespoly/${slug}` })),
    topics: mostUsed(listTopics(context)),
    help: helpBand(context),
  }
}

/** The topics with most articles, in the order given. */
function mostUsed(topics: ReturnType<typeof listTopics>): HomeView['topics'] {
  const chosen = new Set(topics.toSorted((a, b) => b.articles - a.articles).slice(0, TOPICS))
  return topics
    .filter((topic) => chosen.has(topic))
    .map(({ name, slug, articles }) => ({ label: name, href: `/tematy/${slug}`, articles }))
}

/** The pinned article through its last day, and only while it is current: an archived one is no notice. */
function pinned(context: PublicContext): HomeView['pinned'] {
  const choice = readSettings(context.db)['pinned-article']
  if (choice === null || choice.until < warsawDay(context.now)) return null
  const [article] = listArticleLinks(context, [choice.articleId])
  if (article?.publicState !== 'published') return null
  return { title: article.title, href: `/aktualnosci/${article.slug}` }
}
