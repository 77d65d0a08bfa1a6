import { abbreviationIssues } from './abbreviations.ts'
import type { Body, BodyNode, Heading } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { bodyNodes, inlineText } from './body-nodes.ts'
import { boxIssues } from './box-issues.ts'
import { imageIssues } from './image-issues.ts'
import { linkIssues, sameTextIssues } from './link-issues.ts'
import { noteIssues } from './note-issues.ts'
import { recordingIssues } from './recording-issues.ts'
import { tableIssues } from './table-issues.ts'
import { disguiseIssues, textIssues } from './text-issues.ts'

/** Faults of content that readers would meet, in reading order. Form is not looked at again: see `parseBody`. */
export function bodyIssues(body: Body): readonly BodyIssue[] {
  const issues: BodyIssue[] = []
  const ofWhole = byBlock([...disguiseIssues(body), ...sameTextIssues(body), ...abbreviationIssues(body)])
  // The title of the page is its heading of level 1.
  let level = 1
  /** Words as they were spoken: nobody may write them better. */
  const spoken = new Set<BodyNode>()
  for (const node of bodyNodes(body)) {
    if (spoken.has(node)) continue
    if (node.type === 'heading') {
      issues.push(...headingIssues(node, level))
      // An empty heading is not shown, so the next one follows the heading before it.
      if (!saysNothing(node)) level = node.attrs.level
    }
    if (node.type === 'heading' || node.type === 'paragraph') {
      issues.push(...(ofWhole.get(node.attrs.id) ?? []), ...textIssues(node), ...linkIssues(node))
    }
    if (node.type === 'footnote') issues.push(...noteIssues(node))
    if (node.type === 'image') issues.push(...imageIssues(node))
    if (node.type === 'callout' || node.type === 'details') issues.push(...boxIssues(node))
    if (node.type === 'recording') {
      issues.push(...recordingIssues(node))
      for (const paragraph of node.content) spoken.add(paragraph)
    }
    if (node.type === 'table') issues.push(...tableIssues(node))
  }
  return issues
}

function byBlock(issues: readonly BodyIssue[]): ReadonlyMap<unknown, readonly BodyIssue[]> {
  return Map.groupBy(issues, ({ context }) => context?.block)
}

/** WCAG 1.3.1 and 2.4.6, techniques G141 and H42: levels go down one at a time, and a heading says something. */
function headingIssues(heading: Heading, levelBefore: number): readonly BodyIssue[] {
  const { id, level } = heading.attrs
  if (saysNothing(heading)) return [bodyIssue('heading-empty', id)]
  return level > levelBefore + 1 ? [bodyIssue('heading-level-jump', id, { level, expected: levelBefore + 1 })] : []
}

/** A note at a heading is none of its words. */
function saysNothing({ content }: Heading): boolean {
  return inlineText(content).trim() === ''
}
