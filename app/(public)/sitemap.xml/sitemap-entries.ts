import { SITEMAP_MAX, type SitemapEntry } from '#domain/feed/sitemap.ts'
import { institutionSlug } from '#domain/institution/institution-href.ts'
import { listArchiveYears } from '#services/article/list-archived-articles.ts'
import type { PublicContext } from '#services/context.ts'
import { listPublicInstitutions } from '#services/institution/public-institutions.ts'
import { listPublicLegalActs } from '#services/legal-act/public-legal-acts.ts'
import { listArticlePages, listTeamPages } from '#services/public/list-sitemap-pages.ts'
import { listTopics } from '#services/tag/list-topics.ts'
import { publicRoutes } from '../routes.ts'

type Pages = (context: PublicContext) => { readonly slug: string; readonly changedAt: number | null }[]

/** Room kept for all pages that are no articles. */
const OTHER_PAGES = 5_000

/** Where the addresses of a pattern come from. A pattern missing here fails a test. */
const pagesOf: Readonly<Record<string, Pages>> = {
  '/aktualnosci/[slug]': (context) => listArticlePages(context, SITEMAP_MAX - OTHER_PAGES),
  '/akty/[legalActId]': (context) =>
    listPublicLegalActs(context).map(({ id }) => ({ slug: String(id), changedAt: null })),
  '/instytucje/[slug]': (context) =>
    listPublicInstitutions(context).map(({ id, name }) => ({ slug: institutionSlug(id, name), changedAt: null })),
  '/archiwum/[rok]': (context) => listArchiveYears(context).map(({ year }) => ({ slug: year, changedAt: null })),
  '/tematy/[slug]': (context) => listTopics(context).map(({ slug }) => ({ slug, changedAt: null })),
  '/zespoly/[voivodeship]': listTeamPages,
}

/**
 * Results of a search are made for one reader and are no page of the portal; former versions of a page are that page, and
 * nobody should be led past it; entries of the register of changes are found in their list.
 */
const LEFT_OUT = [
  '/szukaj',
  '/aktualnosci/[slug]/wersje',
  '/aktualnosci/[slug]/wersje/[number]',
  '/aktualnosci/[slug]/wersje/zmiany',
  '/rejestr-zmian/[number]',
]

/** Every address of the portal that a reader can open, by the list of its pages. */
export function sitemapEntries(context: PublicContext, siteUrl: string): SitemapEntry[] {
  return publicRoutes
    .filter(({ pattern }) => !LEFT_OUT.includes(pattern))
    .flatMap(({ pattern }) => {
      const pages = pattern.includes('[') ? (pagesOf[pattern]?.(context) ?? []) : [{ slug: '', changedAt: null }]
      return pages.map(({ slug, changedAt }) => ({
        url: `${siteUrl}${pattern.replace(/\[[^\]]+\]/, encodeURIComponent(slug))}`,
        changedAt,
      }))
    })
}

/** Patterns of many addresses of which it is known whether they are listed, and from where. */
export const patternsWithPages: readonly string[] = [
  ...Object.keys(pagesOf),
  ...LEFT_OUT.filter((pattern) => pattern.includes('[')),
]
