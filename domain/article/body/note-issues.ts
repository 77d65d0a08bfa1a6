import type { Footnote } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { isBlank } from './body-nodes.ts'
import { linkIssues } from './link-issues.ts'

/** A note says something. Its links are looked at like others, but a source may be named by its address there. */
export function noteIssues({ attrs, content }: Footnote): readonly BodyIssue[] {
  if (isBlank({ content })) return [bodyIssue('footnote-empty', attrs.id)]
  return linkIssues({ attrs, content }).filter(({ key }) => key !== 'link-is-address')
}
