import { and, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { articleAddresses, articleOverviews, articleRevisions, articles } from '#db/schema/index.ts'
import { defaultLocale, locales } from '#domain/locale.ts'
import { articleScope } from '../article/article-scope.ts'
import { isInScope } from '../article/in-scope.ts'
import { isListed, isPublished, isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { askChooser, CHOICES_MAX, inOrderOf } from './ask-chooser.ts'

/** `butFor`: the article that asks, which is no choice for itself. */
type Asked = { readonly text: string; readonly butFor: number | null }

/**
 * Articles of any state to link to; without words the last changed. A whole address of the portal ("…/aktualnosci/plan")
 * finds the article that has or had it, and no other.
 */
export const findArticlesToLink = defineStaffQuery(({ db, actor, now }, { text, butFor }: Asked) => {
  const isLinkable = and(
    isInScope(actor, articleOverviews.articleId),
    butFor === null ? undefined : ne(articleOverviews.articleId, butFor),
  )
  const rows = () =>
    db
      .select({
        id: articleOverviews.articleId,
        title: articleOverviews.title,
        status: articleOverviews.status,
        changedAt: articleOverviews.changedAt,
      })
      .from(articleOverviews)
  const slug = text.includes('/aktualnosci/') ? slugIn(text) : null
  if (slug !== null) {
    const ids = db
      .select({ id: articleAddresses.articleId })
      .from(articleAddresses)
      .where(and(eq(articleAddresses.slug, slug), inArray(articleAddresses.locale, [...locales])))
    return rows()
      .where(and(isLinkable, inArray(articleOverviews.articleId, ids)))
      .limit(CHOICES_MAX)
      .all()
  }
  const isAmong = (id: SQL) =>
    sql`exists (select 1 from ${articleOverviews} where ${articleOverviews.articleId} = ${id} and ${isLinkable})`
  const ids = askChooser(db, { kind: 'article', text, among: isLinkable && isAmong, now })
  if (ids !== null) {
    return inOrderOf(
      ids,
      rows()
        .where(inArray(articleOverviews.articleId, [...ids]))
        .all(),
    )
  }
  return rows()
    .where(isLinkable)
    .orderBy(desc(articleOverviews.changedAt), desc(articleOverviews.articleId))
    .limit(CHOICES_MAX)
    .all()
})

/** Published articles to pin; without words the newest. */
export const findArticlesToPin = defineStaffQuery((context, asked: Asked) =>
  findReadable(context, asked, and(isPublished, isListed(defaultLocale))),
)

/**
 * Readable articles that may take another's place, by words or by an address, a whole one or its last part. Nothing is
 * offered before somebody asks: a list of everything is no answer.
 */
export const findSuccessors = defineStaffQuery((context, asked: Asked) => {
  if (asked.text.trim() === '') return []
  const slug = slugIn(asked.text)
  const byAddress =
    slug === null
      ? []
      : selectReadable(
          context,
          asked,
          and(isReadableRow, eq(articleAddresses.slug, slug), inArray(articleAddresses.locale, [...locales])),
        )
  return byAddress.length > 0 ? byAddress : findReadable(context, asked, isReadableRow)
})

/** A readable article as a form names the one chosen before; null when readers see none. */
export const findChosenArticle = defineStaffQuery((context, articleId: number) => {
  const isIt = and(eq(articles.id, articleId), isReadableRow)
  return selectReadable(context, { text: '', butFor: null }, isIt)[0] ?? null
})

function findReadable(context: StaffContext, asked: Asked, which: SQL | undefined) {
  const { db, actor, now } = context
  const { text, butFor } = asked
  const isWanted = and(which, articleScope(actor), butFor === null ? undefined : ne(articles.id, butFor))
  const among = (id: SQL) => sql`exists (select 1 from ${articles} where ${articles.id} = ${id} and ${isWanted})`
  const ids = askChooser(db, { kind: 'article', text, among, now })
  if (ids === null) return selectReadable(context, asked, which)
  if (ids.length === 0) return []
  return inOrderOf(ids, selectReadable(context, asked, and(which, inArray(articles.id, [...ids]))))
}

/** Newest first. */
function selectReadable({ db, actor }: StaffContext, asked: Asked, which: SQL | undefined) {
  return db
    .select({
      id: articles.id,
      title: articleRevisions.title,
      slug: articleAddresses.slug,
      isArchived: sql`${articles.publicState} = 'archived'`.mapWith(Boolean),
      firstPublishedOn: articles.firstPublishedOn,
    })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isPublishedRevision))
    .innerJoin(articleAddresses, and(eq(articleAddresses.articleId, articles.id), isNull(articleAddresses.replacedAt)))
    .where(and(which, articleScope(actor), asked.butFor === null ? undefined : ne(articles.id, asked.butFor)))
    .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
    .limit(CHOICES_MAX)
    .all()
}

/** 'https://portal.example/aktualnosci/nowy-plan?x#y' and 'nowy-plan' → 'nowy-plan'. */
function slugIn(text: string): string | null {
  return /^(?:\S*\/aktualnosci\/)?([a-z0-9-]{1,80})\/?(?:[?#]\S*)?$/.exec(text.trim())?.[1] ?? null
}
