import { and, desc } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { defaultLocale } from '#domain/locale.ts'
import { articleScope } from '../article/article-scope.ts'
import { isListed, isPublished, selectListedArticles } from '../article/listed-articles.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** How many of the latest articles the list to choose from shows. */
const SHOWN = 100

/** The latest published articles, the newest first; the one pinned now is among them however old it is. */
export const listArticlesToPin = defineStaffQuery(({ db, actor }, pinnedId: number | null) => {
  const current = selectListedArticles(db)
    .where(and(isListed(defaultLocale), isPublished, articleScope(actor)))
    .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
    .all()
  return current
    .filter(({ id }, index) => index < SHOWN || id === pinnedId)
    .map(({ id, title, firstPublishedOn }) => ({ id, title, firstPublishedOn }))
})
