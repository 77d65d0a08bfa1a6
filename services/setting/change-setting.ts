import { settings } from '#db/schema/index.ts'
import { mayChangeSettings } from '#domain/permissions.ts'
import { ChangeSettingInput } from '#domain/setting/setting-input.ts'
import { settingIssues } from '#domain/setting/setting-issues.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { listChosenSettings, readSettings } from './setting-queries.ts'

/** Chooses something for the whole portal. Refuses what contradicts another choice (domain/setting/setting-issues.ts). */
export const changeSetting = defineVerb({
  name: 'setting.change',
  input: ChangeSettingInput,
  load: () => null,
  allow: mayChangeSettings,
  run: ({ tx, now }, { key, value }) => {
    const issues = settingIssues(readSettings(tx), listChosenSettings(tx), { key, value })
    if (issues.length > 0) return refused(...issues)
    const text = JSON.stringify(value)
    const { id } = tx
      .insert(settings)
      .values({ key, value: text, updatedAt: now })
      .onConflictDoUpdate({ target: settings.key, set: { value: text, updatedAt: now } })
      .returning({ id: settings.id })
      .get()
    return done({ key }, { subject: { kind: 'setting', id }, details: { key, value }, readersSee: true })
  },
})
