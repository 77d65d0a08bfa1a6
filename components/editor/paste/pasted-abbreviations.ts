import type { PastedElement, PastedNode } from './pasted-tree.ts'

/** Words in brackets right behind an abbreviation; longer than this they are a remark. */
const EXPANSION = /^\s\(([^()]{3,200})\)/

/**
 * The same nodes, where an abbreviation that is explained in brackets behind it carries that itself: a page of ours writes its first
 * use so, and will again.
 */
export function withAbbreviations(nodes: readonly PastedNode[]): readonly PastedNode[] {
  return nodes.flatMap((node, at): readonly PastedNode[] => {
    const before = nodes[at - 1]
    if (typeof node === 'string') return [isUnexplained(before) ? node.replace(EXPANSION, '') : node]
    const behind = nodes[at + 1]
    const title = isUnexplained(node) && typeof behind === 'string' ? EXPANSION.exec(behind)?.[1] : undefined
    const attributes = title === undefined ? node.attributes : { ...node.attributes, title }
    return [{ ...node, attributes, children: withAbbreviations(node.children) }]
  })
}

function isUnexplained(node: PastedNode | undefined): node is PastedElement {
  return typeof node === 'object' && node.tag === 'abbr' && (node.attributes.title ?? '') === ''
}
