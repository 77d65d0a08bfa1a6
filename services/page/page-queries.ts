import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import type { Body } from '#domain/article/body/body.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import type { ShortPage } from '#domain/page/short-page.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Under which a page is among the choices of the portal. */
export function pageKey(page: ShortPage): string {
  return `page-${page}`
}

/** The publisher's words for a page; null = the portal's own text is shown. */
export function readPageBody(db: Reader, page: ShortPage): Body | null {
  return readPage(db, page).body
}

/** The same with what a form needs: its lock version (0 = nobody has written) and the instant it was last saved. */
export function readPage(db: Reader, page: ShortPage) {
  const row = db
    .select({ value: settings.value, lockVersion: settings.lockVersion, updatedAt: settings.updatedAt })
    .from(settings)
    .where(eq(settings.key, pageKey(page)))
    .get()
  const parsed = row && parseBody(JSON.parse(row.value))
  return {
    body: parsed?.ok ? parsed.body : null,
    lockVersion: row?.lockVersion ?? 0,
    updatedAt: row?.updatedAt ?? null,
  }
}

export const readPageForStaff = defineStaffQuery(({ db }, page: ShortPage) => readPage(db, page))
