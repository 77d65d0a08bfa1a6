/** An element of a document that was checked; text of its own, without that of its children. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const TAG = /^<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/
const REFERENCE = /&#(\d+);/g

/**
 * Reads the small part of XML that we write, and throws at anything else: entities by name, comments, CDATA, an
 * attribute given twice, a tag left open, more than one root, a bare ampersand or bracket, a forbidden character.
 */
export function readStrictXml(xml: string): XmlElement {
  if (!xml.startsWith(DECLARATION)) throw new SyntaxError('No declaration')
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let rest = xml.slice(DECLARATION.length)
  while (rest !== '') {
    const parent = open.at(-1) ?? top
    const tag = TAG.exec(rest)
    if (!tag) {
      const end = rest.indexOf('<') === -1 ? rest.length : rest.indexOf('<')
      if (end === 0) throw new SyntaxError(`Not a tag: ${rest.slice(0, 40)}`)
      parent.text += readText(rest.slice(0, end))
      rest = rest.slice(end)
      continue
    }
    const [whole, closing, name = '', attributes = '', selfClosing] = tag
    if (closing) {
      if (open.pop()?.name !== name || open.length === 0) throw new SyntaxError(`Not open: ${name}`)
    } else {
      const element: XmlElement = { name, attributes: readAttributes(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!selfClosing) open.push(element)
    }
    rest = rest.slice(whole.length)
  }
  const [root] = top.children
  if (open.length !== 1 || !root || top.children.length !== 1 || top.text.trim() !== '')
    throw new SyntaxError('Not one root')
  return root
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([A-Za-z][\w:-]*)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, readText(value)] as const,
  )
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new SyntaxError(`An attribute twice: ${text}`)
  return Object.fromEntries(pairs)
}

function readText(raw: string): string {
  if (/[<>]|&(?!#\d+;)/.test(raw)) throw new SyntaxError(`Not escaped: ${raw}`)
  const text = raw.replace(REFERENCE, (_, code) => String.fromCodePoint(Number(code)))
  if (!text.isWellFormed() || /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text))
    throw new SyntaxError('A character that XML cannot hold')
  return text
}

/** Children of a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}
