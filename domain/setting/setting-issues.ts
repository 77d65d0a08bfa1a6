import type { Issue } from '../issue.ts'
import { statementLines } from '../statement/statement-lists.ts'
import type { SettingKey, Settings } from './setting-input.ts'

/**
 * Of what a form sends, the choices that differ from what holds. What stays as it is, is not chosen: the day of the
 * statement would be written permanently by a form about its text.
 */
export function changedChoices<Sent extends { readonly key: SettingKey; readonly value: unknown }>(
  before: Settings,
  sent: readonly Sent[],
): Sent[] {
  return sent.filter(({ key, value }) => value !== before[key])
}

/**
 * Why choices cannot stand beside the others; empty = they can. `before` is what holds now, `chosen` the keys somebody
 * has already decided on, `changes` what would hold. The field of an issue is the key of the setting. Issue keys:
 * - `never-moves`: the day the accessibility statement was first made is written once (technical conditions v2.0);
 * - `before-publication`: the site would have changed before it was published;
 * - `before-statement`: the statement would have been reviewed before it was made.
 * - `status-denies-barriers`, `status-without-barriers`: the statement would call the site wholly accessible beside a list
 *   of what is not, or not wholly without one.
 */
export function settingIssues(before: Settings, chosen: ReadonlySet<SettingKey>, changes: Partial<Settings>): Issue[] {
  const after: Settings = { ...before, ...changes }
  const issues: Issue[] = []
  const made = 'statement-made-on'
  if (chosen.has(made) && after[made] !== before[made]) issues.push({ field: made, key: 'never-moves' })
  if (after['site-updated-on'] < after['site-published-on']) {
    issues.push({ field: firstOf(changes, 'site-updated-on', 'site-published-on'), key: 'before-publication' })
  }
  const reviewed = after['statement-reviewed-on']
  if (reviewed !== null && reviewed < after[made]) {
    issues.push({ field: firstOf(changes, 'statement-reviewed-on', made), key: 'before-statement' })
  }
  const isWhole = statementLines(`${after['statement-barriers']}\n${after['statement-exceptions']}`).length === 0
  if (isWhole !== (after['statement-status'] === 'w pełni zgodna')) {
    const key = isWhole ? 'status-without-barriers' : 'status-denies-barriers'
    issues.push({ field: firstOf(changes, 'statement-status', 'statement-barriers'), key })
  }
  return issues
}

/** Of two settings that contradict one another, the one being changed. */
function firstOf(changes: Partial<Settings>, one: SettingKey, other: SettingKey): SettingKey {
  return Object.hasOwn(changes, one) || !Object.hasOwn(changes, other) ? one : other
}
