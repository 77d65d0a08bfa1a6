import type { BodyIssueKey } from './body/body-issue.ts'

/**
 * Checks that may be waived for one finding, for a stated time: barriers that an old text may keep until somebody fixes
 * it. Never what harms a person (a number of PESEL, a helpline that is none), nor what is plainly missing and takes a moment.
 * `true`: readers meet a barrier of accessibility, which the statement then names.
 */
export const waivableChecks = {
  'heading-level-jump': true,
  'link-gone': false,
  'project-unacknowledged': false,
  'image-without-alt': true,
  'image-alt-is-file-name': true,
  'recording-without-transcript': true,
  'table-without-headers': true,
  'table-empty-header': true,
  'table-irregular': true,
} as const satisfies Partial<Record<BodyIssueKey | 'project-unacknowledged', boolean>>
export type WaivableCheck = keyof typeof waivableChecks

export const waivableKeys = Object.keys(waivableChecks) as readonly WaivableCheck[]

export function isWaivable(key: string): key is WaivableCheck {
  return Object.hasOwn(waivableChecks, key)
}
