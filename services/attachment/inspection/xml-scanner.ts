import { tooHeavy } from './refused.ts'

/** Longest tag, comment or instruction, in UTF-16 units: a picture written into an attribute still fits. */
const MAX_TOKEN = 4_000_000
/** Longest character reference, "&#x10FFFF;". */
const MAX_REFERENCE = 10

type XmlHandlers = {
  /** Local name and the attributes as written. */
  readonly onOpen: (name: string, attributes: string) => void
  readonly onClose: (name: string) => void
  /** Text between tags, character references resolved; a long one comes in pieces. */
  readonly onText: (text: string) => void
  readonly onDoctype: () => void
}

/**
 * Reads XML piece by piece, and holds no more of it than one tag. Not a validator: what is no XML is text.
 * Throws Refused (too-heavy) for a tag without end.
 */
export function createXmlScanner(handlers: XmlHandlers): { write: (piece: string) => void; end: () => void } {
  let rest = ''

  function write(piece: string): void {
    rest += piece
    let at = 0
    while (at < rest.length) {
      const tag = rest.indexOf('<', at)
      if (tag !== at) {
        const end = tag === -1 ? endOfWholeText(rest, at) : tag
        if (end === at) break
        handlers.onText(resolve(rest.slice(at, end)))
        at = end
        continue
      }
      const end = readToken(at)
      if (end === null) break
      at = end
    }
    rest = rest.slice(at)
    if (rest.length > MAX_TOKEN) throw tooHeavy()
  }

  /** Where the token at `start` ends; null = not all of it is here. */
  function readToken(start: number): number | null {
    if (rest.length < start + 9 && '<![CDATA['.startsWith(rest.slice(start, start + 9))) return null
    if (rest.startsWith('<!--', start)) return after('-->', start + 4)
    if (rest.startsWith('<?', start)) return after('?>', start + 2)
    if (rest.startsWith('<![CDATA[', start)) {
      const end = after(']]>', start + 9)
      if (end !== null) handlers.onText(rest.slice(start + 9, end - 3))
      return end
    }
    const end = endOfTag(rest, start + 1)
    if (end === null) return null
    const tag = rest.slice(start + 1, end - 1)
    if (/^!DOCTYPE/i.test(tag)) handlers.onDoctype()
    const closing = /^\/\s*(?:[^\s:>]*:)?([^\s>]*)/.exec(tag)
    const opening = /^(?:[^\s:/>]*:)?([^\s/>]+)/.exec(tag)
    if (closing) handlers.onClose(closing[1] ?? '')
    else if (opening) {
      handlers.onOpen(opening[1] ?? '', tag.slice(opening[0].length))
      if (tag.endsWith('/')) handlers.onClose(opening[1] ?? '')
    }
    return end
  }

  function after(mark: string, from: number): number | null {
    const found = rest.indexOf(mark, from)
    return found === -1 ? null : found + mark.length
  }

  return {
    write,
    end: () => {
      if (!rest.startsWith('<')) handlers.onText(resolve(rest))
    },
  }
}

/** A reference cut in two by the end of a piece waits for its other half. */
function endOfWholeText(text: string, from: number): number {
  const reference = text.lastIndexOf('&')
  const isCut = reference >= from && text.length - reference < MAX_REFERENCE && !text.includes(';', reference)
  return isCut ? reference : text.length
}

/** A ">" in the value of an attribute ends nothing. */
function endOfTag(text: string, from: number): number | null {
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  return null
}

/** Value of an attribute by its local name; null = it has none. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? resolve(found[1] ?? found[2] ?? '') : null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolve(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
