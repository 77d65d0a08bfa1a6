import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, articleOverviews, articles, searchDocuments } from '#db/schema/index.ts'
import { defaultLocale } from '#domain/locale.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { searchKinds } from '#domain/search/search-kinds.ts'
import { articleScope } from '../article/article-scope.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

const ROWS_MAX = 50
/** Looked at before articles that are not for whoever asks are left out. */
const CANDIDATES = 2 * ROWS_MAX

/** Kinds of documents that have a page of their own and are few. */
const PAGES = searchKinds.filter((kind) => kind !== 'article' && kind !== 'attachment')

export type MostRead = {
  /** Where readers find it now, without the origin. */
  readonly address: string
  /** Null for a page that is only a list, as the front page. */
  readonly title: string | null
  readonly readings: number
}

/** Pages by how often they were read since a day, 50 at most. An article is one, whatever addresses it has had. */
export const listMostRead = defineStaffQuery((context, since: IsoDay): MostRead[] => {
  const rows = mostRead(context.db, since)
  const titles = titlesOf(context, rows)
  return rows
    .flatMap(({ articleId, address, readings }) => {
      if (articleId === null) return { address, title: titles.pages.get(address) ?? null, readings }
      const article = titles.articles.get(articleId)
      return article ? { ...article, readings } : []
    })
    .slice(0, ROWS_MAX)
})

type Row = { readonly articleId: number | null; readonly address: string; readonly readings: number }

function mostRead(db: Reader, since: IsoDay): Row[] {
  const ofArticle = '/aktualnosci/'
  return db.all<Row>(sql`
    with pages as (
      select address, sum(readings) as readings from daily_readings where day >= ${since} group by address
    )
    select ${articleAddresses.articleId} as articleId, max(pages.address) as address, sum(pages.readings) as readings
    from pages left join ${articleAddresses}
      on pages.address = ${ofArticle} || ${articleAddresses.slug} and ${articleAddresses.locale} = ${defaultLocale}
        and ${articleAddresses.slug} = substr(pages.address, ${ofArticle.length + 1})
    group by coalesce(${articleAddresses.articleId}, pages.address)
    order by sum(pages.readings) desc, pages.address limit ${CANDIDATES}`)
}

function titlesOf({ db, actor }: StaffContext, rows: readonly Row[]) {
  const articleIds = rows.flatMap(({ articleId }) => articleId ?? [])
  const found = db
    .select({ id: articles.id, title: articleOverviews.title, slug: articleAddresses.slug })
    .from(articles)
    .innerJoin(articleOverviews, eq(articleOverviews.articleId, articles.id))
    .innerJoin(
      articleAddresses,
      and(eq(articleAddresses.articleId, articles.id), sql`${articleAddresses.replacedAt} is null`),
    )
    .where(and(inArray(articles.id, articleIds), articleScope(actor)))
    .all()
  const addresses = rows.filter(({ articleId }) => articleId === null).map(({ address }) => address)
  const named = db
    .select({ address: searchDocuments.address, title: searchDocuments.title })
    .from(searchDocuments)
    // By its index: of everything but articles there are hundreds.
    .where(and(inArray(searchDocuments.kind, PAGES), inArray(searchDocuments.address, addresses)))
    .all()
  return {
    articles: new Map(found.map(({ id, title, slug }) => [id, { title, address: `/aktualnosci/${slug}` }])),
    pages: new Map(named.map(({ address, title }) => [address, title])),
  }
}
