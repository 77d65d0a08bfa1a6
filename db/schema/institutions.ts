import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { InstitutionKind } from '../../domain/register/register-terms.ts'
import { filled, instant } from './columns.ts'
import { institutionKindCodes } from './lookup-tables.ts'

/** Members of teams are institutions, never private persons. */
export const institutions = sqliteTable(
  'institutions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind')
      .$type<InstitutionKind>()
      .notNull()
      .references(() => institutionKindCodes.code),
    name: text('name').notNull(),
    foldKey: text('fold_key').notNull(),
    sortKey: text('sort_key').notNull(),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('institutions_by_fold_key').on(table.foldKey),
    index('institutions_in_polish_order').on(table.sortKey),
    check('institutions_name_is_filled', filled('name')),
  ],
)
