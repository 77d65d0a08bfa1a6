import type { FormReader } from '#app/_server/form-reader.ts'
import { daySettings, type SettingGroup, settingGroups } from '#components/setting/labels.ts'
import type { ChangeableKey } from '#domain/setting/setting-input.ts'

/** The choices of a group of settings as its form was sent. */
export function readChoices(read: FormReader, group: SettingGroup) {
  const toChoice = (key: ChangeableKey) => ({
    key,
    value: readValue(read, key),
    seenLockVersion: read.number(`${key}.seen`),
  })
  return settingGroups[group].map(toChoice)
}

function readValue(read: FormReader, key: ChangeableKey): string | null {
  if (key === 'statement-reviewed-on') return read.date(key)
  if (key === 'bip-url') return read.text(key).trim() || null
  if ((daySettings as readonly string[]).includes(key)) return read.date(key) ?? ''
  return read.text(key).replaceAll('\r\n', '\n').trim()
}
