import type { BoxBlock } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { isBlank } from './body-nodes.ts'

/** A box says something, and a folded section says what is in it before anybody opens it (WCAG 2.4.6, 4.1.2). */
export function boxIssues(box: BoxBlock): readonly BodyIssue[] {
  const { id } = box.attrs
  if (box.type === 'callout') return isBlank(box) ? [bodyIssue('callout-empty', id)] : []
  return [
    ...(box.attrs.summary.trim() === '' ? [bodyIssue('details-without-summary', id)] : []),
    ...(isBlank(box) ? [bodyIssue('details-empty', id)] : []),
  ]
}
