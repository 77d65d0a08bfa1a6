import { Refused, tooHeavy } from '../attachment/inspection/refused.ts'
import { attribute, createXmlScanner } from '../attachment/inspection/xml-scanner.ts'

/** An element by its local name; attributes as written; `text` of those that hold words. */
export type Xml = {
  readonly name: string
  readonly attributes: string
  readonly children: readonly Xml[]
  readonly text: string
}
type Growing = Xml & { readonly children: Xml[]; text: string }

/** Deeper than any document: whatever reads the tree may call itself for each level. */
const MAX_DEPTH = 300
const MAX_ELEMENTS = 600_000

const HOLDS_WORDS = new Set(['t', 'instrText', 'title'])

/** A part of a document as a tree. Throws Refused: broken (cut, a document type), too-heavy. */
export function parseXml(xml: string): Xml {
  const root: Growing = { name: '', attributes: '', children: [], text: '' }
  const open: Growing[] = [root]
  let elements = 0
  const scanner = createXmlScanner({
    onOpen: (name, attributes) => {
      elements += 1
      if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) throw tooHeavy()
      const element: Growing = { name, attributes, children: [], text: '' }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onClose: (name) => {
      if (open.pop()?.name !== name || open.length === 0) throw new Refused('broken')
    },
    onText: (text) => {
      const inside = open.at(-1)
      if (inside && HOLDS_WORDS.has(inside.name)) inside.text += text
    },
    onDoctype: () => {
      throw new Refused('broken')
    },
  })
  scanner.write(xml)
  scanner.end()
  if (open.length !== 1) throw new Refused('broken')
  return root
}

export function childOf(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((child) => child.name === name)
}

export function childrenOf(element: Xml | undefined, name: string): readonly Xml[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** Value of an attribute of the element, `val` unless said; null = no element or no attribute. */
export function attributeOf(element: Xml | undefined, name = 'val'): string | null {
  return element === undefined ? null : attribute(element.attributes, name)
}

/** The same as a whole number. */
export function numberOf(element: Xml | undefined, name = 'val'): number | null {
  const value = attributeOf(element, name)
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null
}

/** A switch (ECMA-376, part 1, 17.17.4): there without a value it is on; null = not there. */
export function isOn(element: Xml | undefined): boolean | null {
  if (element === undefined) return null
  return !/^(?:0|false|off|none)$/i.test(attributeOf(element) ?? '')
}

/** Elements of this name anywhere below, not looking inside those found. */
export function allBelow(element: Xml, name: string): readonly Xml[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : allBelow(child, name)))
}
