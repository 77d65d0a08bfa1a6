import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type FileIssueKey, type FileKind, fileKinds } from '#domain/attachment/file-kind.ts'
import { createPartRules } from './document-rules.ts'
import { createPartReader } from './part-reader.ts'
import { Refused, tooHeavy } from './refused.ts'

/** Sizes in bytes unpacked. A table of a million cells has a part of some 40 MB. */
const MAX_PART = 100_000_000
const MAX_ALL_PARTS = 200_000_000
/** Largest list of parts. */
const MAX_LIST = 2_000_000
const MAX_PARTS = 10_000

type Verdict = { readonly kind: FileKind } | { readonly refusal: FileIssueKey }

/** Names and types under which Office keeps programs: VBA, ActiveX, the macro sheets of old Excel, add-ins of the web. */
const PROGRAM_PARTS =
  /(?:^|\/)(?:vbaProject\w*\.bin|vbaData\.xml|activeX\/|macrosheets\/|dialogsheets\/|webextensions\/)/i
const PROGRAM_TYPES = /macroEnabled|vbaProject|activeX|ms-office\.vba|excel\.(?:int)?macrosheet/i

const mainParts = {
  docx: {
    part: 'word/document.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  },
  xlsx: { part: 'xl/workbook.xml', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
} as const

/**
 * Which office document a ZIP is, by its parts, all of which are unpacked and looked through. Programs, passwords, other
 * files inside, and whatever is fetched from elsewhere are refused.
 */
export async function officeKind(bytes: Uint8Array): Promise<Verdict> {
  try {
    return { kind: await readDocument(bytes, { isInside: false }) }
  } catch (error) {
    // Anything else is a complaint of the unpacking: cut, two things in one, sizes and sums that are not true.
    return { refusal: error instanceof Refused ? error.refusal : 'broken' }
  }
}

async function readDocument(bytes: Uint8Array, { isInside }: { isInside: boolean }): Promise<FileKind> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true })
  const entries = await listEntries(zip)
  const names = new Set(entries.map(({ fileName }) => fileName))
  // Two parts of one name are two documents: programs differ in which of them they show.
  if (names.size !== entries.length) throw new Refused('broken')
  if (entries.some((entry) => entry.isEncrypted())) throw new Refused('encrypted')
  const first = entries[0]
  if (first?.fileName === 'mimetype') return readOpenDocument(zip, entries)
  if (names.has('[Content_Types].xml')) return readOpenXml(zip, entries, { isInside })
  throw new Refused(isInside ? 'embedded-files' : 'not-allowed-kind')
}

async function listEntries(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > MAX_PARTS) throw tooHeavy()
  const entries: Entry[] = []
  let size = 0
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    size += entry.uncompressedSize
    if (entry.uncompressedSize > MAX_PART || size > MAX_ALL_PARTS) throw tooHeavy()
  }
  // Something else is before the first part.
  if (!entries.some(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader === 0)) throw new Refused('broken')
  return entries
}

/** OpenDocument 1.3, part 2: 3.3 (the first entry names the kind), 4.8 (what is encrypted says so in the manifest). */
async function readOpenDocument(zip: ZipFile, entries: readonly Entry[]): Promise<FileKind> {
  if ((await wholeText(zip, entries, 'mimetype')) !== fileKinds.odt.mimeType) throw new Refused('not-allowed-kind')
  const manifest = await wholeText(zip, entries, 'META-INF/manifest.xml')
  if (manifest === null || !entries.some(({ fileName }) => fileName === 'content.xml')) throw new Refused('broken')
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) throw new Refused('encrypted')
  if (entries.some(({ fileName }) => /^(?:Basic|Scripts)\//i.test(fileName))) throw new Refused('macros')
  for (const entry of entries) await readPart(zip, entry, 'open-document')
  return 'odt'
}

/** Office Open XML: the list of types names the main part (ECMA-376, part 2, 7.2.3). */
async function readOpenXml(
  zip: ZipFile,
  entries: readonly Entry[],
  { isInside }: { isInside: boolean },
): Promise<FileKind> {
  const types = await wholeText(zip, entries, '[Content_Types].xml')
  if (types === null) throw new Refused('broken')
  if (PROGRAM_TYPES.test(types) || entries.some(({ fileName }) => PROGRAM_PARTS.test(fileName))) {
    throw new Refused('macros')
  }
  const kind = (['docx', 'xlsx'] as const).find((one) =>
    new RegExp(`["']${escaped(mainParts[one].type)}["']`).test(types),
  )
  if (kind === undefined) throw new Refused(isInside ? 'embedded-files' : 'not-allowed-kind')
  if (!entries.some(({ fileName }) => fileName === mainParts[kind].part)) throw new Refused('broken')
  for (const entry of entries) {
    const inner = await readPart(zip, entry, 'open-xml')
    // The table behind a chart is a document of its own; one inside that is none that an office program makes.
    if (inner === null) continue
    if (isInside) throw new Refused('embedded-files')
    await readDocument(inner, { isInside: true })
  }
  return kind
}

/** Unpacks a part and asks the rules of it. Gives back a document that the part holds; null = it holds none. */
async function readPart(zip: ZipFile, entry: Entry, family: 'open-xml' | 'open-document'): Promise<Buffer | null> {
  if (entry.fileName.endsWith('/')) return null
  const reader = createPartReader(entry.fileName, createPartRules(family, entry.fileName))
  for await (const piece of await zip.openReadStreamPromise(entry)) reader.write(piece)
  const inner = reader.end()
  if (inner !== null && family === 'open-document') throw new Refused('embedded-files')
  return inner
}

/** Null = there is no such part, or it is longer than any list of parts. */
async function wholeText(zip: ZipFile, entries: readonly Entry[], name: string): Promise<string | null> {
  const entry = entries.find(({ fileName }) => fileName === name)
  if (entry === undefined || entry.uncompressedSize > MAX_LIST) return null
  const pieces: Buffer[] = []
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

function escaped(text: string): string {
  return text.replace(/[.+]/g, '\\$&')
}
