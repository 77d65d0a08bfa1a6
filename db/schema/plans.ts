import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { filled, instant, partialDate, partialDateCheck } from './columns.ts'

const adopted = partialDate('adopted')

/** A national action plan as its sources show it; what they leave open is said in `unknowns`. */
export const plans = sqliteTable(
  'plans',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    slug: text('slug').notNull().unique(),
    title: text('title').notNull(),
    foldKey: text('fold_key').notNull().unique(),
    /** The first and the last calendar year of the plan. */
    firstYear: integer('first_year').notNull(),
    lastYear: integer('last_year').notNull(),
    adoptedEdtf: adopted.edtf,
    adoptedEarliestOn: adopted.earliest,
    adoptedLatestOn: adopted.latest,
    adoptedBy: text('adopted_by'),
    summary: text('summary').notNull(),
    unknowns: text('unknowns'),
    sourceName: text('source_name').notNull(),
    sourceUrl: text('source_url').notNull(),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('plans_latest_first').on(table.firstYear),
    check('plans_title_is_filled', filled('title')),
    check('plans_years_are_in_order', sql`"first_year" between 1989 and "last_year" and "last_year" <= 2100`),
    check('plans_summary_is_filled', filled('summary')),
    check('plans_source_is_filled', filled('source_name')),
    partialDateCheck('plans', 'adopted'),
  ],
)

/** Tasks in the order of the plan. Number and term stand as printed; what the source does not give stays null. */
export const planTasks = sqliteTable(
  'plan_tasks',
  {
    planId: integer('plan_id')
      .notNull()
      .references(() => plans.id),
    position: integer('position').notNull(),
    number: text('number'),
    text: text('text').notNull(),
    lead: text('lead'),
    partners: text('partners'),
    term: text('term'),
    indicator: text('indicator'),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.position] }),
    check('plan_tasks_text_is_filled', filled('text')),
  ],
)
