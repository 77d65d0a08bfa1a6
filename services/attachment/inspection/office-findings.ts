import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type FileFindings, MAX_FILE_LANGUAGE, MAX_FILE_TITLE } from '#domain/attachment/file-findings.ts'
import { createXmlScanner } from './xml-scanner.ts'

/**
 * What a DOCX or ODT says of itself to people who read it with assistive technology; null = it could not be read, or is a
 * sheet. `isTagged` = it has headings by style, from which a screen reader makes a list. ECMA-376, part 1, 15.2.12 and
 * 17.3.1.27; OpenDocument 1.3, part 3, 4.3 and 5.1.2. Words are as they stand in the file, not cleaned.
 */
export async function officeFindings(bytes: Uint8Array): Promise<FileFindings | null> {
  const found = { isTagged: false, hasText: false, title: '', language: '', pages: 0, isDocument: false }
  let place = ''
  const read = (part: string) => ({
    onOpen: (name: string, attributes: string) => {
      place = name
      const style = /(?:^|\s)(?:\w+:)?val="([^"]*)"/.exec(attributes)?.[1] ?? ''
      if (
        part === 'word/document.xml' &&
        name === 'pStyle' &&
        /^(?:Heading|Nagwek|Nag\u0142\u00f3wek)\s?\d/i.test(style)
      )
        found.isTagged = true
      if (part === 'content.xml' && name === 'h') found.isTagged = true
      if (part === 'word/styles.xml' && name === 'lang' && found.language === '') found.language = style
      if (part === 'meta.xml' && name === 'document-statistic')
        found.pages = Number(/page-count="(\d{1,6})"/.exec(attributes)?.[1] ?? 0)
    },
    onClose: () => {
      place = ''
    },
    onText: (text: string) => {
      const isWords = part === 'content.xml' || (part === 'word/document.xml' && place === 't')
      if (isWords && text.trim() !== '') found.hasText = true
      if (!/^(?:docProps\/|meta)/.test(part)) return
      if (place === 'title') found.title += text
      if (place === 'language' && found.language === '') found.language = text.trim()
      if (place === 'Pages') found.pages = Number(/^\d{1,6}$/.exec(text.trim())?.[0] ?? 0)
    },
    onDoctype: () => {},
  })
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true })
    for (const [name, entry] of await partsOf(zip)) {
      if (name === 'word/document.xml' || name === 'content.xml') found.isDocument = true
      const decoder = new TextDecoder()
      const scanner = createXmlScanner(read(name))
      for await (const piece of await zip.openReadStreamPromise(entry))
        scanner.write(decoder.decode(piece, { stream: true }))
      scanner.end()
    }
  } catch {
    return null
  }
  if (!found.isDocument) return null
  return {
    isTagged: found.isTagged,
    hasText: found.hasText,
    title: found.title.trim().slice(0, MAX_FILE_TITLE) || null,
    language: found.language.slice(0, MAX_FILE_LANGUAGE) || null,
    pages: found.pages > 0 ? found.pages : null,
  }
}

/** In the order in which they are asked: what the document says of itself before what its styles do. */
const PARTS = [
  'docProps/core.xml',
  'docProps/app.xml',
  'meta.xml',
  'word/styles.xml',
  'word/document.xml',
  'content.xml',
]

async function partsOf(zip: ZipFile) {
  const parts = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) if (PARTS.includes(entry.fileName)) parts.set(entry.fileName, entry)
  return PARTS.flatMap((name) => {
    const entry = parts.get(name)
    return entry ? [[name, entry] as const] : []
  })
}
