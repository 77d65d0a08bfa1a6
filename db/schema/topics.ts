import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles.ts'
import { oneOf } from './columns.ts'
import { tags } from './tags.ts'

const readable = ['published', 'archived'] as const

const tagId = () =>
  integer('tag_id')
    .notNull()
    .references(() => tags.id)

/**
 * Which articles readers find under which canonical tag: derived by services/tag/index-topics.ts in the transaction of every
 * verb that changes it, so that a topic of ten thousand articles is one walk along an index.
 */
export const topicArticles = sqliteTable(
  'topic_articles',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    tagId: tagId(),
    publicState: text('public_state', { enum: readable }).notNull(),
    firstPublishedOn: text('first_published_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tagId] }),
    index('topic_articles_in_order').on(table.tagId, table.publicState, table.firstPublishedOn, table.articleId),
    check('topic_articles_state_is_known', oneOf('public_state', readable)),
  ],
)

/** How many of them there are, written together with them: no page has to count a topic. */
export const topicCounts = sqliteTable(
  'topic_counts',
  {
    tagId: tagId(),
    publicState: text('public_state', { enum: readable }).notNull(),
    articles: integer('articles').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tagId, table.publicState] }),
    check('topic_counts_state_is_known', oneOf('public_state', readable)),
    check('topic_counts_are_positive', sql`"articles" > 0`),
  ],
)
