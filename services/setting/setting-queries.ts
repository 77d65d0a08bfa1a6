import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import {
  DEMO_PUBLISHER,
  defaultSettings,
  type SettingKey,
  type Settings,
  settingSchemas,
} from '#domain/setting/setting-input.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** All choices of the portal; what nobody chose, and what this code no longer understands, is the default. */
export function readSettings(db: Reader): Settings {
  const chosen = db.select({ key: settings.key, value: settings.value }).from(settings).all()
  const known = chosen.flatMap(({ key, value }) => {
    const parsed = isSettingKey(key) ? settingSchemas[key].safeParse(JSON.parse(value)) : null
    return parsed?.success ? [[key, parsed.data]] : []
  })
  const read: Settings = { ...defaultSettings, ...Object.fromEntries(known) }
  const isDemoUnsigned = read['demo-since'] !== null && read.publisher === defaultSettings.publisher
  return isDemoUnsigned ? { ...read, publisher: DEMO_PUBLISHER } : read
}

export const readSettingsForStaff = defineStaffQuery(({ db }) => readSettings(db))

/** The same for pages on which nobody has signed in yet. */
export function readSettingsForReaders({ db }: PublicContext): Settings {
  return readSettings(db)
}

/** Keys that somebody has decided on, be it for the default, each with its lock version. */
export function listChosenSettings(db: Reader): Map<SettingKey, number> {
  const rows = db.select({ key: settings.key, lockVersion: settings.lockVersion }).from(settings).all()
  return new Map(rows.flatMap(({ key, lockVersion }) => (isSettingKey(key) ? [[key, lockVersion] as const] : [])))
}

export const listChosenSettingsForStaff = defineStaffQuery(({ db }) => listChosenSettings(db))

/** Lock version of a choice kept under `key`; 0 = nobody has chosen. */
export function choiceLockVersion(db: Reader, key: string): number {
  const row = db.select({ lockVersion: settings.lockVersion }).from(settings).where(eq(settings.key, key)).get()
  return row?.lockVersion ?? 0
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingSchemas, key)
}
