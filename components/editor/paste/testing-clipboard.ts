import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { type PastedNode, parseStyle } from './pasted-tree.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What a browser makes of clipboard HTML, without one. */
export function clipboardTree(html: string): readonly PastedNode[] {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html')
  const body = root && 'childNodes' in root ? root.childNodes.find((node) => node.nodeName === 'body') : undefined
  return body && 'childNodes' in body ? body.childNodes.flatMap(toPasted) : []
}

function toPasted(node: Node): readonly PastedNode[] {
  if ('value' in node) return [node.value]
  if (!('tagName' in node)) return []
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name.toLowerCase(), value]))
  return [
    {
      tag: node.tagName.toLowerCase(),
      attributes,
      style: parseStyle(attributes.style),
      children: node.childNodes.flatMap(toPasted),
    },
  ]
}
