import { mayChangeSettings } from '#domain/permissions.ts'
import { ChangeSettingsInput, type Choice, type Settings } from '#domain/setting/setting-input.ts'
import { settingIssues } from '#domain/setting/setting-issues.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { keepChoice, requireSeenChoice } from './keep-choice.ts'
import { isThereAnotherAdministrator } from './other-administrators.ts'
import { listChosenSettings, readSettings } from './setting-queries.ts'

/**
 * Chooses something for the whole portal, one thing or several that belong together. Refuses what contradicts another
 * choice (domain/setting/setting-issues.ts). Switching the second pair of eyes off is what another administrator approves,
 * where there is one. Throws Conflict.
 */
export const changeSettings = defineVerb({
  name: 'setting.change',
  asksAgain: true,
  fourEyes: ({ tx, actor }, { choices }) =>
    choices.some(({ key, value }) => key === 'four-eyes' && value === 'off') && isThereAnotherAdministrator(tx, actor),
  input: ChangeSettingsInput,
  load: () => null,
  allow: mayChangeSettings,
  run: ({ tx, now }, { choices }) => {
    for (const { key, seenLockVersion } of choices) requireSeenChoice(tx, key, seenLockVersion)
    const before = readSettings(tx)
    const changes = toSettings(choices)
    const issues = settingIssues(before, new Set(listChosenSettings(tx).keys()), changes)
    if (issues.length > 0) return refused(...issues)
    const changed = choices.map(({ key, value }) => keepChoice(tx, { key, value, now }))
    const replaced = Object.fromEntries(choices.map(({ key }) => [key, before[key]]))
    return done(
      { keys: choices.map(({ key }) => key) },
      {
        subject: { kind: 'setting', id: changed[0]?.id ?? 0 },
        changed,
        details: { before: replaced, after: changes },
        readersSee: true,
      },
    )
  },
})

/** Each value passed the schema of its key. */
function toSettings(choices: readonly Choice[]): Partial<Settings> {
  return Object.fromEntries(choices.map(({ key, value }) => [key, value]))
}
