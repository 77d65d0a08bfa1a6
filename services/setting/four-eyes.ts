import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountRights, accounts, articles, settings } from '#db/schema/index.ts'
import { settingSchemas } from '#domain/setting/setting-input.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isThereAnotherAdministrator } from './other-administrators.ts'

/** Whether a second person approves every text before readers get it, as the administrator chose. */
export function readFourEyes(db: Reader): boolean {
  const row = db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'four-eyes')).get()
  if (!row) return false
  const parsed = settingSchemas['four-eyes'].safeParse(JSON.parse(row.value))
  return parsed.success && parsed.data === 'on'
}

/** The same beside the rows of a list; 1 = a second person is asked for. The value of a setting is JSON. */
export const fourEyesColumn = sql<number>`exists (select 1 from ${settings} as rule where rule.key = 'four-eyes' and rule.value = '"on"')`

/** What the choice depends on: how many can approve, and whether anything was written under the present rule. */
export const readFourEyesFacts = defineStaffQuery(({ db, actor }) => ({
  editors:
    db
      .select({ rows: count() })
      .from(accountRights)
      .innerJoin(accounts, and(eq(accounts.id, accountRights.accountId), isNull(accounts.disabledAt)))
      .where(eq(accountRights.right, 'editor'))
      .get()?.rows ?? 0,
  /** Somebody else decides whether it is switched off. */
  isDecidedByAnother: readFourEyes(db) && isThereAnotherAdministrator(db, actor),
  isNew: db.select({ id: articles.id }).from(articles).limit(1).get() === undefined,
}))
