import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articleRevisions } from './article-revisions.ts'
import { articles } from './articles.ts'

/**
 * Links of the texts that count now, of each article the open revision and the one that readers have: derived from their
 * bodies by services/link/index-links.ts in the same transaction, so that no body is read to list them. A link to another
 * article, or an address of the web or of the portal; e-mail, telephone and teams lead nowhere that could be gone.
 */
export const articleLinks = sqliteTable(
  'article_links',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => articleRevisions.id),
    /** From 1, in reading order. */
    position: integer('position').notNull(),
    /** The words of the link, as readers see them. */
    words: text('words').notNull(),
    /** The article it names; nothing says that there is one. */
    targetId: integer('target_id'),
    /** Of an address: its host, with a port that is not the usual one; null = a path of the portal. */
    host: text('host'),
    /** Of an address: path, question and part of the page. */
    path: text('path'),
    /** Of an address that an article of the portal could have: its slug. */
    slug: text('slug'),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.position] }),
    index('article_links_by_article').on(table.articleId),
    index('article_links_by_host').on(table.host, table.articleId).where(sql`"host" is not null`),
    check('article_links_lead_somewhere', sql`("target_id" is null) = ("path" is not null)`),
    check('article_links_have_one_target', sql`"target_id" is null or ("host" is null and "slug" is null)`),
  ],
)
