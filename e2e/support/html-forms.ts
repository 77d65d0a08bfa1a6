import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export type HtmlField = {
  readonly name: string
  readonly kind: 'hidden' | 'text' | 'choice' | 'password' | 'file'
  /** What a browser would send now: nothing for a box not ticked. */
  readonly values: readonly string[]
}

export type HtmlForm = {
  readonly method: string
  readonly action: string | null
  readonly fields: readonly HtmlField[]
}

/** The forms of a page as a browser without scripts would send them. */
export function formsOf(html: string): HtmlForm[] {
  return elements(parse(html), 'form').map((form) => ({
    method: (attribute(form, 'method') ?? 'get').toLowerCase(),
    action: attribute(form, 'action') ?? null,
    fields: ['input', 'textarea', 'select', 'button'].flatMap((tag) => elements(form, tag).flatMap(toField)),
  }))
}

/** Addresses that a page leads to. */
export function linksOf(html: string): string[] {
  return elements(parse(html), 'a').flatMap((link) => attribute(link, 'href') ?? [])
}

/** Everything a person reads on the page, and every value in its fields. */
export function textOf(html: string): string {
  const pieces: string[] = []
  walk(parse(html), (node) => {
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value)
    if (isElement(node)) pieces.push(attribute(node, 'value') ?? '')
  })
  return pieces.join('\n')
}

function toField(element: Element): HtmlField[] {
  const name = attribute(element, 'name')
  if (!name) return []
  if (element.tagName === 'textarea') return [{ name, kind: 'text', values: [textIn(element)] }]
  if (element.tagName === 'select') {
    const options = elements(element, 'option')
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0]
    return [{ name, kind: 'choice', values: chosen ? [attribute(chosen, 'value') ?? textIn(chosen)] : [] }]
  }
  // A button is sent only when it is the one pressed.
  if (element.tagName === 'button') return []
  const type = attribute(element, 'type') ?? 'text'
  const value = attribute(element, 'value') ?? ''
  if (type === 'checkbox' || type === 'radio') {
    const isChosen = attribute(element, 'checked') !== undefined
    return [{ name, kind: 'choice', values: isChosen ? [value || 'on'] : [] }]
  }
  const kind = type === 'hidden' || type === 'password' || type === 'file' ? type : 'text'
  return type === 'submit' ? [] : [{ name, kind, values: [value] }]
}

function elements(root: Node, tag: string): Element[] {
  const found: Element[] = []
  walk(root, (node) => {
    if (isElement(node) && node.tagName === tag) found.push(node)
  })
  return found
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit)
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** HTML drops the first line break of a textarea; parse5 has done so. */
function textIn(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
