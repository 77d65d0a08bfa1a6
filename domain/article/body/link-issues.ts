import { namesFileKind, saysNothing } from '../advice/link-text.ts'
import { isAddressText } from './address-text.ts'
import type { Body, LinkTarget, Paragraph } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { bodyNodes, inlineText } from './body-nodes.ts'
import { fileKindOf } from './file-address.ts'
import { linkRuns } from './link-runs.ts'

/** How much of a link's text its issue repeats, in UTF-16 units. */
const shownText = 80

/** Texts of links: each says by itself where it leads (WCAG 2.4.4, technique G91). */
export function linkIssues({
  attrs,
  content,
}: Pick<Paragraph, 'content'> & { readonly attrs: { readonly id: string } }): readonly BodyIssue[] {
  return linkRuns(content).flatMap((run) => {
    if (run.target === null) return []
    const text = inlineText(run.content).trim()
    if (text === '') return [bodyIssue('link-empty', attrs.id)]
    if (saysNothing(text)) return [bodyIssue('link-says-nothing', attrs.id, { text: text.slice(0, shownText) })]
    if (isAddressText(text)) return [bodyIssue('link-is-address', attrs.id, { text: text.slice(0, shownText) })]
    const kind = fileKind(run.target, text)
    return kind === null ? [] : [bodyIssue('link-file-kind', attrs.id, { text: text.slice(0, shownText), kind })]
  })
}

/** Links to articles that readers cannot open any more: withdrawn, in the bin or not there. */
export function goneLinkIssues(body: Body, goneArticleIds: readonly number[]): readonly BodyIssue[] {
  if (goneArticleIds.length === 0) return []
  let block = ''
  return [...bodyNodes(body)].flatMap((node) => {
    if (node.type === 'heading' || node.type === 'paragraph') block = node.attrs.id
    if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'footnote') return []
    return linkRuns(node.content).flatMap(({ target, content }) => {
      if (target?.kind !== 'article' || !goneArticleIds.includes(target.articleId)) return []
      return [bodyIssue('link-gone', block, { text: inlineText(content).trim().slice(0, shownText) })]
    })
  })
}

/** Two links with the same words lead to two places: in a list of links nobody can tell them apart (WCAG 2.4.4). */
export function sameTextIssues(body: Body): readonly BodyIssue[] {
  const places = new Map<string, Set<string>>()
  const issues: BodyIssue[] = []
  for (const node of bodyNodes(body)) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue
    for (const { target, content } of linkRuns(node.content)) {
      const text = inlineText(content).trim()
      if (target === null || text === '' || saysNothing(text) || isAddressText(text)) continue
      const words = text.toLowerCase().replace(/\s+/g, ' ')
      const known = places.get(words) ?? new Set<string>()
      const place = placeOf(target)
      if (known.size > 0 && !known.has(place)) {
        issues.push(bodyIssue('link-same-text', node.attrs.id, { text: text.slice(0, shownText) }))
      }
      places.set(words, known.add(place))
    }
  }
  return issues
}

/** One page under http, https or www is one place. */
function placeOf(target: LinkTarget): string {
  if (target.kind !== 'url') return JSON.stringify(target)
  return target.href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

function fileKind(target: LinkTarget, text: string): string | null {
  const kind = target.kind === 'url' ? fileKindOf(target.href) : null
  return kind === null || namesFileKind(text) ? null : kind
}
