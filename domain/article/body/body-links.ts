import type { Body, LinkTarget } from './body.ts'
import { bodyNodes, inlineText } from './body-nodes.ts'
import { linkRuns } from './link-runs.ts'

/** A link of a body with its words, as readers see them. */
export type BodyLink = { readonly target: LinkTarget; readonly words: string }

/** Every link, those of notes and recordings among them, in reading order; bold words inside one do not make it two. */
export function bodyLinks(body: Body): readonly BodyLink[] {
  const links: BodyLink[] = []
  for (const node of bodyNodes(body)) {
    if (node.type === 'recording') {
      for (const href of [node.attrs.href, node.attrs.transcriptHref]) {
        if (href !== null) links.push({ target: { kind: 'url', href }, words: node.attrs.title })
      }
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'footnote') continue
    for (const { target, content } of linkRuns(node.content)) {
      if (target !== null) links.push({ target, words: inlineText(content).trim() })
    }
  }
  return links
}
