import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { filled, instant, partialDate, partialDateCheck } from './columns.ts'
import { media } from './media.ts'

const starts = partialDate('starts')
const ends = partialDate('ends')

/** A co-funded project: facts as data, so that the duty to name the funder is met in text, print and feeds alike. */
export const projects = sqliteTable(
  'projects',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    slug: text('slug').notNull().unique(),
    title: text('title').notNull(),
    titleEn: text('title_en'),
    foldKey: text('fold_key').notNull().unique(),
    programme: text('programme').notNull(),
    mechanism: text('mechanism').notNull(),
    /** The sentence of acknowledgement shown wherever the project is. */
    sentence: text('sentence').notNull(),
    description: text('description'),
    sourceUrl: text('source_url'),
    startsEdtf: starts.edtf,
    startsEarliestOn: starts.earliest,
    startsLatestOn: starts.latest,
    endsEdtf: ends.edtf,
    endsEarliestOn: ends.earliest,
    endsLatestOn: ends.latest,
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  () => [
    check('projects_title_is_filled', filled('title')),
    check('projects_programme_is_filled', filled('programme')),
    check('projects_mechanism_is_filled', filled('mechanism')),
    check('projects_sentence_is_filled', filled('sentence')),
    partialDateCheck('projects', 'starts'),
    partialDateCheck('projects', 'ends'),
    check(
      'projects_end_after_they_start',
      sql`"ends_latest_on" is null or "starts_earliest_on" is null or "starts_earliest_on" <= "ends_latest_on"`,
    ),
  ],
)

/** Who pays how much. Amounts in the smallest unit of the currency (grosz, cent). */
export const projectFundings = sqliteTable(
  'project_fundings',
  {
    projectId: integer('project_id')
      .notNull()
      .references(() => projects.id),
    position: integer('position').notNull(),
    source: text('source').notNull(),
    amountMinor: integer('amount_minor'),
    currency: text('currency'),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.position] }),
    check('project_fundings_source_is_filled', filled('source')),
    check(
      'project_fundings_amount_is_whole',
      sql`("amount_minor" is null) = ("currency" is null) and ("amount_minor" is null or "amount_minor" > 0)`,
    ),
    check('project_fundings_currency_is_iso', sql`"currency" is null or "currency" glob '[A-Z][A-Z][A-Z]'`),
  ],
)

/** Logos in the order the programme requires; where no file is at hand the name stands as text. */
export const projectLogos = sqliteTable(
  'project_logos',
  {
    projectId: integer('project_id')
      .notNull()
      .references(() => projects.id),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    mediaId: integer('media_id').references(() => media.id),
    alt: text('alt'),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.position] }),
    check('project_logos_name_is_filled', filled('name')),
    check('project_logos_image_has_alt', sql`"media_id" is null or ${filled('alt')}`),
  ],
)
