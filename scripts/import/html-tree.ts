import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** All nodes below one, in document order. Walks without recursion, so no nesting is too deep. */
export function* descendants(top: DefaultTreeAdapterTypes.ParentNode): Generator<HtmlNode> {
  const waiting: HtmlNode[] = top.childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
}

/** Elements below one whose names the pattern knows, in document order. */
export function* elementsNamed(top: DefaultTreeAdapterTypes.ParentNode, name: RegExp): Generator<HtmlElement> {
  for (const node of descendants(top)) if (tree.isElementNode(node) && name.test(node.tagName)) yield node
}

/** All its words on one line, NFC. */
export function textOf(element: HtmlElement): string {
  let text = ''
  for (const node of descendants(element)) if (tree.isTextNode(node)) text += ` ${node.value}`
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** Where it begins in the file, from 1; 0 = the parser added it. */
export function lineOf(node: HtmlNode): number {
  return node.sourceCodeLocation?.startLine ?? 0
}
