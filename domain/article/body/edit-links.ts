import type { Body, BodyNode, Inline, LinkTarget, Mark } from './body.ts'

/** A body whose links lead where `change` says; null = the link stays. Words and structure stay. */
export function editLinks(body: Body, change: (target: LinkTarget) => LinkTarget | null): Body {
  const editMark = (mark: Mark): Mark => {
    const target = mark.type === 'link' ? change(mark.attrs.target) : null
    return target ? { type: 'link', attrs: { target } } : mark
  }
  // No deeper than MAX_BODY_DEPTH.
  const editNode = <Node extends BodyNode>(node: Node): Node => {
    if ('marks' in node && node.marks) return { ...node, marks: (node as Inline).marks?.map(editMark) }
    if (!('content' in node)) return node
    // Only marks within it changed.
    return { ...node, content: (node.content as readonly BodyNode[]).map(editNode) } as Node
  }
  return { ...body, content: body.content.map(editNode) }
}
