/** Files that readers may be given, by what is inside them; the name of a file proves nothing. */
export const fileKinds = {
  pdf: { mimeType: 'application/pdf', label: 'PDF' },
  docx: { mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', label: 'DOCX' },
  xlsx: { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', label: 'XLSX' },
  odt: { mimeType: 'application/vnd.oasis.opendocument.text', label: 'ODT' },
  csv: { mimeType: 'text/csv', label: 'CSV' },
} as const
export type FileKind = keyof typeof fileKinds

const names = Object.keys(fileKinds) as FileKind[]

const ZIP_ENTRY = 0x04034b50
const ENTRY_HEADER = 30
const latin = new TextDecoder('latin1')

/** null = none of ours. A CSV has no mark of its own: UTF-8 text of a name that ends so, with divided columns. */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (bytes.length > ENTRY_HEADER && view(bytes).getUint32(0, true) === ZIP_ENTRY) return zipKind(bytes)
  return /\.csv$/i.test(fileName) && isDividedText(bytes) ? 'csv' : null
}

export function fileKindOfMime(mimeType: string): FileKind | null {
  return names.find((name) => fileKinds[name].mimeType === mimeType) ?? null
}

/** OpenDocument names its kind in the first, stored entry (OpenDocument 1.3, part 2, 3.3); Office Open XML by its parts. */
function zipKind(bytes: Uint8Array): FileKind | null {
  const first = firstEntry(bytes)
  if (first.name === 'mimetype') return startsWith(first.content, fileKinds.odt.mimeType) ? 'odt' : null
  // Names of entries stand uncompressed in the file, in each header and in the directory at its end.
  const text = latin.decode(bytes)
  if (!text.includes('[Content_Types].xml')) return null
  if (text.includes('word/document.xml')) return 'docx'
  return text.includes('xl/workbook.xml') ? 'xlsx' : null
}

function firstEntry(bytes: Uint8Array): { name: string; content: Uint8Array } {
  const nameLength = view(bytes).getUint16(26, true)
  const extraLength = view(bytes).getUint16(28, true)
  const name = latin.decode(bytes.subarray(ENTRY_HEADER, ENTRY_HEADER + nameLength))
  return { name, content: bytes.subarray(ENTRY_HEADER + nameLength + extraLength) }
}

function isDividedText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const isText = !/[^\P{Cc}\t\n\r]/u.test(text) && !/^\s*</.test(text)
    return isText && /[;,\t]/.test(text.split('\n', 1)[0] ?? '')
  } catch {
    // Not UTF-8: whoever made the file saves it again in UTF-8.
    return false
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return latin.decode(bytes.subarray(0, mark.length)) === mark
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
