import { type PastedElement, type PastedNode, pastedText } from './pasted-tree.ts'

/** Word writes the bullet or the number of an item as words of its own. */
export function isListMarker({ style }: PastedElement): boolean {
  return /^ignore$/i.test(style['mso-list'] ?? '')
}

/** The first marker among the nodes, with single spaces; null when there is none. */
export function markerText(nodes: readonly PastedNode[]): string | null {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const found = isListMarker(node)
      ? pastedText(node)
          .replace(/[\s\u00a0]+/g, ' ')
          .trim()
      : markerText(node.children)
    if (found !== null) return found
  }
  return null
}

/** The same nodes without their markers: the list draws them. */
export function withoutMarker(nodes: readonly PastedNode[]): readonly PastedNode[] {
  return nodes.flatMap((node): readonly PastedNode[] => {
    if (typeof node === 'string') return [node]
    return isListMarker(node) ? [] : [{ ...node, children: withoutMarker(node.children) }]
  })
}
