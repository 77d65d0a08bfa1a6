import { Refused, tooHeavy } from './refused.ts'
import type { createXmlScanner } from './xml-scanner.ts'

/** What other files begin with: compound files (MS-CFB, 2.2), programs, PDF, archives. */
const FOREIGN = [
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  'MZ\x90',
  '\x7fELF',
  '%PDF-',
  'Rar!\x1a',
  '7z\xbc\xaf\x27\x1c',
  '{\\rtf',
]
const ZIP = 'PK\x03\x04'
const LONGEST_MARK = 8
/** So many bytes say what a part is. */
const HEAD = 1_024
/** Largest document inside a document, in bytes. */
const MAX_INNER = 20_000_000

/** Encodings that an XML part may name; office programs write UTF-8, rarely UTF-16. */
const KNOWN_ENCODING = /^(?:utf-8|utf-16(?:le|be)?|us-ascii|iso-8859-\d+|windows-125\d)$/i

type Scanner = ReturnType<typeof createXmlScanner>

/**
 * Hands a part of a document to the rules as text, if it is XML, and refuses parts that are files of another kind.
 * Throws Refused.
 */
export function createPartReader(partName: string, scanner: Scanner) {
  let head: Buffer | null = Buffer.alloc(0)
  let decoder: TextDecoder | null = null
  let inner: Buffer[] | null = null
  let size = 0

  function begin(first: Buffer): void {
    head = null
    const mark = first.toString('latin1', 0, LONGEST_MARK)
    if (FOREIGN.some((one) => mark.startsWith(one))) throw new Refused('embedded-files')
    if (mark.startsWith(ZIP)) inner = []
    const encoding = xmlEncoding(first)
    // A part that says it is XML and cannot be read here might be read elsewhere.
    if (encoding === null && /\.(?:xml|rels|vml)$/i.test(partName) && first.length > 0) throw new Refused('broken')
    if (encoding !== null) decoder = new TextDecoder(encoding)
    read(first)
  }
  function read(piece: Buffer): void {
    if (decoder) scanner.write(decoder.decode(piece, { stream: true }))
    size += piece.length
    if (inner === null) return
    if (size > MAX_INNER) throw tooHeavy()
    inner.push(piece)
  }
  return {
    write: (piece: Buffer) => {
      if (head === null) return read(piece)
      head = Buffer.concat([head, piece])
      if (head.length >= HEAD) begin(head)
    },
    /** Gives back the ZIP that the part is: a document inside the document, or an archive; null = it is none. */
    end: (): Buffer | null => {
      if (head !== null) begin(head)
      if (decoder) scanner.write(decoder.decode())
      scanner.end()
      return inner === null ? null : Buffer.concat(inner)
    },
  }
}

/** null = not XML. */
function xmlEncoding(first: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const encoding = byteOrder(first)
  const text = new TextDecoder(encoding).decode(first.subarray(0, HEAD))
  if (!/^\s*</.test(text)) return null
  const named = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1]
  if (named !== undefined && !KNOWN_ENCODING.test(named)) throw new Refused('broken')
  return encoding
}

function byteOrder(first: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0x3c && first[1] === 0)) return 'utf-16le'
  if ((first[0] === 0xfe && first[1] === 0xff) || (first[0] === 0 && first[1] === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
