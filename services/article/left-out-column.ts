import type { LeftOut } from '#domain/article/left-out.ts'
import { toLeftOut } from '#domain/article/to-left-out.ts'
import type { Issue } from '#domain/issue.ts'
import type { Revision } from './article-revisions.ts'

/** What the draft says of fields left out of its last save; null = nothing. */
export function readLeftOut({ leftOutFields }: Pick<Revision, 'leftOutFields'>): LeftOut | null {
  // The column holds only what `toLeftOutColumn` wrote.
  return leftOutFields === null ? null : (JSON.parse(leftOutFields) as LeftOut)
}

/** The same slip is the same text: saves compare it. */
export function toLeftOutColumn(
  sent: Readonly<Record<string, unknown>>,
  issues: readonly Issue[],
): Revision['leftOutFields'] {
  const leftOut = toLeftOut(sent, issues)
  return leftOut && JSON.stringify(leftOut)
}
