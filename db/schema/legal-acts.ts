import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { LegalActKind } from '../../domain/register/register-terms.ts'
import { filled, instant, partialDate, partialDateCheck } from './columns.ts'
import { legalActKindCodes } from './lookup-tables.ts'

const signed = partialDate('signed')

/** Acts that the register cites as the cause or the basis of a fact. A number the source does not give stays null. */
export const legalActs = sqliteTable(
  'legal_acts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind')
      .$type<LegalActKind>()
      .notNull()
      .references(() => legalActKindCodes.code),
    number: text('number'),
    issuer: text('issuer').notNull(),
    title: text('title').notNull(),
    signedEdtf: signed.edtf,
    signedEarliestOn: signed.earliest,
    signedLatestOn: signed.latest,
    /** Where it was promulgated, for example "Dz.U. 2004 nr 64 poz. 593". */
    promulgation: text('promulgation'),
    url: text('url'),
    amendsId: integer('amends_id').references((): AnySQLiteColumn => legalActs.id),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('legal_acts_by_number')
      .on(table.issuer, table.kind, table.number, table.signedEdtf)
      .where(sql`"number" is not null`),
    // For an index each NULL is another value, so acts of an unknown day need their own.
    uniqueIndex('legal_acts_by_number_without_day')
      .on(table.issuer, table.kind, table.number)
      .where(sql`"number" is not null and "signed_edtf" is null`),
    check('legal_acts_issuer_is_filled', filled('issuer')),
    check('legal_acts_title_is_filled', filled('title')),
    partialDateCheck('legal_acts', 'signed'),
  ],
)
