import { and, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { articleAddresses, articleOverviews, articleRevisions, articles } from '#db/schema/index.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { articleScope } from './article-scope.ts'

const MAX_FOUND = 10

/** What can take an article's place for readers: its number, the title they know and the address. */
type Successor = {
  readonly id: number
  readonly title: string
  readonly slug: string
  readonly isArchived: boolean
}

type Asked = { readonly articleId: number; readonly text: string }

/**
 * Readable articles other than this one, by words of their titles or by an address, a whole one or its last part; the
 * last changed first.
 */
export const findSuccessors = defineStaffQuery((context, { articleId, text }: Asked): Successor[] => {
  const slug = slugIn(text)
  const byAddress = slug === null ? [] : select(context, articleId, eq(articleAddresses.slug, slug))
  return byAddress.length > 0 ? byAddress : select(context, articleId, ...words(text))
})

function select({ db, actor }: StaffContext, articleId: number, ...which: SQL[]): Successor[] {
  return db
    .select({
      id: articles.id,
      title: articleRevisions.title,
      slug: articleAddresses.slug,
      isArchived: sql`${articles.publicState} = 'archived'`.mapWith(Boolean),
    })
    .from(articleOverviews)
    .innerJoin(articles, eq(articles.id, articleOverviews.articleId))
    .innerJoin(
      articleRevisions,
      and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.state, 'published')),
    )
    .innerJoin(articleAddresses, and(eq(articleAddresses.articleId, articles.id), isNull(articleAddresses.replacedAt)))
    .where(
      and(
        sql`${articles.publicState} in ('published', 'archived')`,
        ne(articles.id, articleId),
        articleScope(actor),
        ...which,
      ),
    )
    .orderBy(desc(articleOverviews.changedAt), desc(articles.id))
    .limit(MAX_FOUND)
    .all()
}

/** No word at all finds nothing: a list of everything is no answer to a question nobody asked. */
function words(text: string): SQL[] {
  const folded = foldKey(text).split(' ').filter(Boolean).slice(0, 10)
  if (folded.length === 0) return [sql`false`]
  return folded.map((word) => sql`instr(${articleOverviews.searchKey}, ${word}) > 0`)
}

/** 'https://portal.example/aktualnosci/nowy-plan?x#y' and 'nowy-plan' → 'nowy-plan'. */
function slugIn(text: string): string | null {
  return /^(?:\S*\/aktualnosci\/)?([a-z0-9-]{1,80})\/?(?:[?#]\S*)?$/.exec(text.trim())?.[1] ?? null
}
