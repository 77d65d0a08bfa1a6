import { MAX_PASTED_DEPTH, type PastedNode, parseStyle } from './pasted-tree.ts'

/** A document made by DOMParser runs no script, loads no image and applies no style (HTML, 8.5.1). */
export function readClipboardHtml(html: string): readonly PastedNode[] {
  return children(new DOMParser().parseFromString(html, 'text/html').body, 1)
}

function children(parent: Element, depth: number): readonly PastedNode[] {
  if (depth > MAX_PASTED_DEPTH) return [parent.textContent ?? '']
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
    return node.nodeType === Node.ELEMENT_NODE ? [element(node as Element, depth)] : []
  })
}

function element(node: Element, depth: number): PastedNode {
  return {
    tag: node.nodeName.toLowerCase(),
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
    style: parseStyle(node.getAttribute('style')),
    children: children(node, depth + 1),
  }
}
