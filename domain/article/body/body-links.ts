import type { Body, LinkTarget } from './body.ts'
import { bodyNodes, inlineText } from './body-nodes.ts'
import { linkRuns } from './link-runs.ts'

/** A link of a body with its words, as readers see them. */
export type BodyLink = { readonly target: LinkTarget; readonly words: string }

/** Every link, in reading order; bold words inside one do not make it two. */
export function bodyLinks(body: Body): readonly BodyLink[] {
  const links: BodyLink[] = []
  for (const node of bodyNodes(body)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    for (const { target, content } of linkRuns(node.content)) {
      if (target !== null) links.push({ target, words: inlineText(content).trim() })
    }
  }
  return links
}
