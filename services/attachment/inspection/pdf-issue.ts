import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectStreamParser,
  PDFParser,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { FileIssueKey } from '#domain/attachment/file-kind.ts'

type PdfIssueKey = Extract<FileIssueKey, 'broken' | 'encrypted' | 'active-content' | 'embedded-files'>

/**
 * Names that a document without programs has no use for, wherever they stand: actions that run something or send
 * something away, multimedia, and forms of XFA (ISO 32000-2, 12.6.4.6, 12.6.4.14, 12.6.4.17, 12.7.6, 13.2, 13.7, annex K).
 */
const ACTIVE = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'RichMedia',
  'RichMediaContent',
  'RichMediaExecute',
  'XFA',
  'OnInstantiate',
])
/** Files inside a file, and the action that opens them (7.11.4, 12.6.4.4). */
const EMBEDDED = new Set(['EF', 'EmbeddedFile', 'GoToE'])
/** How near its end a PDF must say that it ends, in bytes (as readers of PDF ask). */
const TAIL = 1_024

/**
 * Why a PDF is not given to readers; null = nothing against it. All objects are read, those of former versions of the
 * file and those packed in object streams too. A file in which another program could find objects that were not read
 * here counts as broken.
 */
export async function pdfIssue(bytes: Uint8Array): Promise<PdfIssueKey | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(-TAIL).includes('%%EOF') || !file.includes('startxref')) return 'broken'
  const read = await readObjects(bytes)
  if (read === null) return 'broken'
  const { context, objects, heads } = read
  if (context.trailerInfo.Encrypt !== undefined) return 'encrypted'
  for (const object of objects) {
    const refusal = objectIssue(object)
    if (refusal !== null) return refusal
  }
  return hasHiddenObject(file, heads) ? 'broken' : null
}

type ReadObjects = {
  readonly context: PDFContext
  readonly objects: readonly PDFObject[]
  /** Where the heads of objects ("12 0 obj") end in the file. */
  readonly heads: ReadonlySet<number>
}

/** What the parser keeps to itself. */
type Inside = {
  readonly context: PDFContext
  readonly bytes: { readonly offset: () => number }
  parseIndirectObjectHeader: () => PDFRef
}

/** null = not to be read as a PDF to its end. */
async function readObjects(bytes: Uint8Array): Promise<ReadObjects | null> {
  const objects: PDFObject[] = []
  const heads = new Set<number>()
  try {
    const parser = PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, true)
    const inside = parser as unknown as Inside
    const { context } = inside
    // Later versions of an object take the place of earlier ones in the context, and a reader may still be led to those.
    const assign = context.assign.bind(context)
    context.assign = (ref, object) => {
      objects.push(object)
      assign(ref, object)
    }
    const readHead = inside.parseIndirectObjectHeader.bind(parser)
    inside.parseIndirectObjectHeader = () => {
      const ref = readHead()
      heads.add(inside.bytes.offset())
      return ref
    }
    await parser.parseDocument()
    for (const stream of objects.slice()) {
      if (!isObjectStream(stream)) continue
      // The parser does not undo predictors, so it would read other objects than a reader does.
      if (hasPredictor(stream)) return null
      // A reader goes by the table, whatever the type says; the parser by a type that is there.
      if (stream.dict.get(PDFName.of('Type')) !== PDFName.of('ObjStm'))
        await PDFObjectStreamParser.forStream(stream).parseIntoContext()
    }
    return { context, objects, heads }
  } catch {
    return null
  }
}

function isObjectStream(object: PDFObject): object is PDFRawStream {
  if (!(object instanceof PDFRawStream)) return false
  const type = object.dict.lookup(PDFName.of('Type'))
  if (type === PDFName.of('ObjStm')) return true
  return object.dict.has(PDFName.of('First')) && object.dict.has(PDFName.of('N'))
}

function hasPredictor({ dict }: PDFRawStream): boolean {
  const params = dict.lookup(PDFName.of('DecodeParms'))
  const each = params instanceof PDFArray ? params.asArray().map((_, index) => params.lookup(index)) : [params]
  return each.some((one) => {
    const predictor = one instanceof PDFDict ? one.lookup(PDFName.of('Predictor')) : undefined
    return predictor instanceof PDFNumber && predictor.asNumber() > 1
  })
}

/** Looks through an object and all that is in it; what it points at is an object of its own. */
function objectIssue(root: PDFObject): PdfIssueKey | null {
  const open: PDFObject[] = [root]
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (object instanceof PDFName) {
      const refusal = nameIssue(object)
      if (refusal !== null) return refusal
    } else if (object instanceof PDFArray) {
      for (const item of object.asArray()) open.push(item)
    } else if (object instanceof PDFRawStream) open.push(object.dict)
    else if (object instanceof PDFDict) {
      if (isScriptAddress(object)) return 'active-content'
      for (const [key, value] of object.entries()) open.push(key, value)
    }
  }
  return null
}

function nameIssue(name: PDFName): PdfIssueKey | null {
  const text = name.decodeText()
  if (ACTIVE.has(text)) return 'active-content'
  if (text === 'Encrypt') return 'encrypted'
  return EMBEDDED.has(text) ? 'embedded-files' : null
}

/** A link whose address is a script (12.6.4.8). */
function isScriptAddress(dict: PDFDict): boolean {
  const address = dict.lookup(PDFName.of('URI'))
  if (!(address instanceof PDFString || address instanceof PDFHexString)) return false
  return /^[\s\0]*(?:java|vb)script:/i.test(address.decodeText())
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39
/** White space of PDF (7.2.3): NUL, TAB, LF, FF, CR, SPACE. */
const WHITE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const LF = 0x0a
const CR = 0x0d

/**
 * Whether the file says "12 0 obj" somewhere that was not read as the head of an object: inside a stream, a string or a
 * comment. Readers jump to where the table at its end sends them, so an object can be hidden where a program that reads
 * from top to bottom sees none. `heads`: where the heads of the objects that were read end.
 */
function hasHiddenObject(file: Buffer, heads: ReadonlySet<number>): boolean {
  for (let at = file.indexOf('obj'); at !== -1; at = file.indexOf('obj', at + 3)) {
    if (!heads.has(at + 3) && followsTwoNumbers(file, at)) return true
  }
  return false
}

function followsTwoNumbers(file: Buffer, at: number): boolean {
  const generation = skipBack(file, at - 1)
  if (!isDigit(file[generation])) return false
  let first = generation
  while (isDigit(file[first])) first -= 1
  const number = skipBack(file, first)
  return number < first && isDigit(file[number])
}

/** The last byte up to `at` that is neither white space nor part of a comment, which only the end of a line ends. */
function skipBack(file: Buffer, at: number): number {
  let last = at
  for (;;) {
    let isLineLeft = false
    for (; WHITE.has(file[last] ?? -1); last -= 1) isLineLeft ||= file[last] === LF || file[last] === CR
    if (!isLineLeft) return last
    const line = Math.max(file.lastIndexOf(LF, last), file.lastIndexOf(CR, last)) + 1
    const comment = /(?:^|[\d\s\0])%/.exec(file.toString('latin1', line, last + 1))
    if (comment === null) return last
    last = line + comment.index + comment[0].length - 2
    if (!WHITE.has(file[last] ?? -1)) return last
  }
}
