import { z } from 'zod'
import type { Body, NodeType } from '../article/body/body.ts'
import { bodyIssues } from '../article/body/body-issues.ts'
import { bodyNodes, isBlank } from '../article/body/body-nodes.ts'
import { parseBody } from '../article/body/body-schema.ts'
import { seenChoice } from '../input-parts.ts'
import type { Issue } from '../issue.ts'

/** Pages of words that the publisher may rewrite; until then the portal's own text is shown. */
export const shortPages = ['about', 'contact', 'privacy'] as const
export type ShortPage = (typeof shortPages)[number]

/** What such a page holds: words, no records. */
const holds: ReadonlySet<NodeType> = new Set<NodeType>([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'text',
  'hardBreak',
])

/** Body JSON from outside → a checked copy. Issue keys: those of parseBody, blocking ones of bodyIssues, `only-words`, `missing`. */
const pageBody = z.unknown().transform((json, context): Body | null => {
  if (json === null) return null
  const parsed = parseBody(json)
  const issues = parsed.ok ? pageIssues(parsed.body) : parsed.issues
  for (const { key, context: params } of issues) {
    context.addIssue({ code: 'custom', message: key, ...(params && { params }) })
  }
  return parsed.ok && issues.length === 0 ? parsed.body : z.NEVER
})

/** `body` null gives the page back the portal's own text. */
export const ChangePageInput = z.object({
  page: z.enum(shortPages, { error: 'not-a-page' }),
  body: pageBody,
  seenLockVersion: seenChoice,
})

function pageIssues(body: Body): readonly Omit<Issue, 'field'>[] {
  if (isBlank(body)) return [{ key: 'missing' }]
  if ([...bodyNodes(body)].some(({ type }) => !holds.has(type))) return [{ key: 'only-words' }]
  return bodyIssues(body).filter(({ severity }) => severity === 'blocking')
}
