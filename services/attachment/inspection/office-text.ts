import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { MAX_FILE_TEXT } from '#domain/attachment/file-text.ts'
import { createXmlScanner } from './xml-scanner.ts'

/** More parts than this has no document of an office program that people read. */
const MAX_PARTS = 10_000

/** Where the text of a document is, and in which elements; null = in all. ECMA-376, part 1, 17.3.3.31; OpenDocument 1.3, part 3, 5. */
const places = [
  { part: 'word/document.xml', element: 't' },
  { part: 'content.xml', element: null },
] as const

/** Ends of paragraphs, cells and lines: between them words stand apart. */
const ENDS_LINE = new Set(['p', 'h', 'br', 'cr', 'tc', 'table-cell', 'line-break', 'list-item'])
const IS_SPACE = new Set(['tab', 's', 'sym'])

/** The words of a DOCX or ODT; '' when it has none or cannot be read. No more is unpacked than is kept. */
export async function officeText(bytes: Uint8Array): Promise<string> {
  let text = ''
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true })
    const found = await findText(zip)
    if (found === null) return ''
    const decoder = new TextDecoder()
    const scanner = createXmlScanner(textHandlers(found.element, (piece) => (text += piece)))
    for await (const piece of await zip.openReadStreamPromise(found.entry)) {
      scanner.write(decoder.decode(piece, { stream: true }))
      if (text.length > MAX_FILE_TEXT) return text
    }
    scanner.end()
  } catch {
    // What was read before the damage stays.
  }
  return text
}

async function findText(zip: ZipFile): Promise<{ entry: Entry; element: string | null } | null> {
  if (zip.entryCount > MAX_PARTS) return null
  for await (const entry of zip.eachEntry()) {
    const place = places.find(({ part }) => part === entry.fileName)
    if (place) return { entry, element: place.element }
  }
  return null
}

function textHandlers(element: string | null, write: (piece: string) => void) {
  let inside = ''
  return {
    onOpen: (name: string) => {
      inside = name
      if (IS_SPACE.has(name)) write(' ')
    },
    onClose: (name: string) => {
      inside = ''
      if (ENDS_LINE.has(name)) write('\n')
    },
    onText: (piece: string) => {
      if (element === null || inside === element) write(piece)
    },
    onDoctype: () => {},
  }
}
