import type { SiteMapEntry } from '#components/site/site-map-page.tsx'
import type { SiteLink } from '#components/site/site-view.ts'
import { institutionHref } from '#domain/institution/institution-href.ts'
import { voivodeships } from '#domain/voivodeship.ts'
import { listArchiveYears } from '#services/article/list-archived-articles.ts'
import type { PublicContext } from '#services/context.ts'
import { listPublicInstitutions } from '#services/institution/public-institutions.ts'
import { listPublicLegalActs } from '#services/legal-act/public-legal-acts.ts'
import { listTopics } from '#services/tag/list-topics.ts'
import { listTeamHrefs } from '#services/team/team-queries.ts'
import { publicRoutes } from '../routes.ts'

/** Pages of a kind whose addresses depend on content, under the page that lists them. */
const contentOf: Readonly<Record<string, (context: PublicContext) => SiteLink[]>> = {
  '/akty/[legalActId]': (context) =>
    listPublicLegalActs(context).map(({ id, title }) => ({ href: `/akty/${id}`, label: title })),
  '/instytucje/[slug]': (context) =>
    listPublicInstitutions(context).map(({ id, name }) => ({ href: institutionHref(id, name), label: name })),
  '/archiwum/[rok]': (context) =>
    listArchiveYears(context).map(({ year }) => ({ href: `/archiwum/${year}`, label: `Archiwum: ${year} r.` })),
  '/tematy/[slug]': (context) =>
    listTopics(context).map(({ slug, name }) => ({ href: `/tematy/${slug}`, label: name })),
  '/zespoly/[voivodeship]': ({ db }) => {
    const hrefs = listTeamHrefs(db)
    return voivodeships.flatMap(({ code, adjective }) => {
      const href = hrefs[code]
      return href === undefined ? [] : [{ href, label: `Zespół ${adjective}` }]
    })
  },
}

/** The list of routes with what is under each: a page of the portal cannot be forgotten here. */
export function siteMapEntries(context: PublicContext): SiteMapEntry[] {
  return publicRoutes
    .filter(({ pattern }) => !pattern.includes('['))
    .map(({ pattern, label }) => ({
      href: pattern,
      label,
      children: publicRoutes
        .filter((route) => shelfOf(route.pattern) === pattern)
        .flatMap((route) => contentOf[route.pattern]?.(context) ?? []),
    }))
}

/** `/zespoly/[voivodeship]` is on `/zespoly`; where no such page exists, on the home page. */
function shelfOf(pattern: string): string | null {
  if (!pattern.includes('[')) return null
  const shelf = pattern.slice(0, pattern.indexOf('/['))
  return publicRoutes.some((route) => route.pattern === shelf) ? shelf : '/'
}
