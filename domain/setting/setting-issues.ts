import type { Issue } from '../issue.ts'
import type { SettingKey, Settings } from './setting-input.ts'

/**
 * Why a choice cannot stand beside the others; empty = it can. `before` is what holds now, `chosen` the keys somebody
 * has already decided on. Issue keys:
 * - `never-moves`: the day the accessibility statement was first made is written once (technical conditions v2.0);
 * - `before-publication`: the site would have changed before it was published;
 * - `before-statement`: the statement would have been reviewed before it was made.
 */
export function settingIssues(
  before: Settings,
  chosen: ReadonlySet<SettingKey>,
  change: { readonly key: SettingKey; readonly value: unknown },
): Issue[] {
  // The value passed the schema of its key (ChangeSettingInput).
  const after = { ...before, [change.key]: change.value } as Settings
  const issue = (key: string): Issue[] => [{ field: 'value', key }]
  if (change.key === 'statement-made-on' && chosen.has(change.key) && change.value !== before[change.key]) {
    return issue('never-moves')
  }
  if (after['site-updated-on'] < after['site-published-on']) return issue('before-publication')
  const reviewed = after['statement-reviewed-on']
  return reviewed !== null && reviewed < after['statement-made-on'] ? issue('before-statement') : []
}
