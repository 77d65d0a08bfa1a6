import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { type ClassStyles, parseClassStyles, withClassStyles } from './class-styles.ts'
import { type PastedNode, parseStyle } from './pasted-tree.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What a browser makes of clipboard HTML, without one. */
export function clipboardTree(html: string): readonly PastedNode[] {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html')
  const body = root && 'childNodes' in root ? root.childNodes.find((node) => node.nodeName === 'body') : undefined
  if (root === undefined || body === undefined || !('childNodes' in body)) return []
  const styles = parseClassStyles(cssOf(root).join('\n'))
  return body.childNodes.flatMap((node) => toPasted(node, styles))
}

function cssOf(node: Node): string[] {
  if (!('childNodes' in node)) return []
  if (node.nodeName === 'style') return node.childNodes.flatMap((child) => ('value' in child ? [child.value] : []))
  return node.childNodes.flatMap(cssOf)
}

function toPasted(node: Node, styles: ClassStyles): readonly PastedNode[] {
  if ('value' in node) return [node.value]
  if (!('tagName' in node)) return []
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name.toLowerCase(), value]))
  return [
    {
      tag: node.tagName.toLowerCase(),
      attributes,
      style: withClassStyles(parseStyle(attributes.style), attributes.class, styles),
      children: node.childNodes.flatMap((child) => toPasted(child, styles)),
    },
  ]
}
