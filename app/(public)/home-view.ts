import type { HomeView } from '#components/site/home-page.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listNewestArticles } from '#services/article/public-article.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listTeamsAsOf } from '#services/team/team-as-of.ts'

const SHOWN = 7

export function homeView(context: PublicContext): HomeView {
  const teams = listTeamsAsOf(context.db, { validOn: warsawDay(context.now), knownAt: context.now })
  return {
    articles: listNewestArticles(context, SHOWN).map((article) => ({
      title: article.title,
      href: `/aktualnosci/${article.slug}`,
      added: fromDateColumn(article.firstPublishedEdtf) ?? partialDateFromDay(article.firstPublishedOn ?? ''),
      isArchived: article.publicState === 'archived',
    })),
    teams: teams.map(({ code, slug, version }) => ({
      name: voivodeship(code).name,
      href: `/zespoly/${slug}`,
      established: fromDateColumn(version.establishedEdtf),
      certainty: version.establishedCertainty,
    })),
  }
}
