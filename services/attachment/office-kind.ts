import type { FileKind, FileRefusal } from '#domain/attachment/file-kind.ts'
import { fileKinds } from '#domain/attachment/file-kind.ts'
import { readZip, type Zip } from './zip-entries.ts'

/** Largest list of parts that is read, in bytes unpacked. */
const MAX_LIST = 2_000_000

type Verdict = { readonly kind: FileKind } | { readonly refusal: FileRefusal }

/** Which office document a ZIP is, by its parts; programs inside it and passwords are refused. */
export function officeKind(bytes: Uint8Array): Verdict {
  const zip = readZip(bytes)
  if (zip === null) return { refusal: 'broken' }
  if (zip.entries.some(({ isEncrypted }) => isEncrypted)) return { refusal: 'encrypted' }
  if (zip.entries[0]?.name === 'mimetype') return openDocumentKind(zip)
  return zip.entries.some(({ name }) => name === '[Content_Types].xml')
    ? officeOpenKind(zip)
    : { refusal: 'not-allowed-kind' }
}

/** OpenDocument 1.3, part 2: 3.3 (the first entry names the kind), 4.8 (what is encrypted says so in the manifest). */
function openDocumentKind(zip: Zip): Verdict {
  if (zip.text('mimetype', 200) !== fileKinds.odt.mimeType) return { refusal: 'not-allowed-kind' }
  const manifest = zip.text('META-INF/manifest.xml', MAX_LIST)
  if (manifest === null || !has(zip, 'content.xml')) return { refusal: 'broken' }
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) return { refusal: 'encrypted' }
  if (zip.entries.some(({ name }) => /^(?:Basic|Scripts)\//i.test(name))) return { refusal: 'macros' }
  return { kind: 'odt' }
}

const mainParts = {
  docx: {
    part: 'word/document.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  },
  xlsx: { part: 'xl/workbook.xml', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
} as const

/** Names and types under which Office keeps programs: VBA, ActiveX, the macro sheets of old Excel. */
const PROGRAM_PARTS = /(?:^|\/)(?:vbaProject\w*\.bin|vbaData\.xml|activeX\/|macrosheets\/|dialogsheets\/)/i
const PROGRAM_TYPES = /macroEnabled|vbaProject|activeX|ms-office\.vba|excel\.(?:int)?macrosheet/i

/** Office Open XML: the list of types names the main part (ECMA-376, part 2, 7.2.3). */
function officeOpenKind(zip: Zip): Verdict {
  const types = zip.text('[Content_Types].xml', MAX_LIST)
  if (types === null) return { refusal: 'broken' }
  if (PROGRAM_TYPES.test(types) || zip.entries.some(({ name }) => PROGRAM_PARTS.test(name))) {
    return { refusal: 'macros' }
  }
  for (const kind of ['docx', 'xlsx'] as const) {
    const { part, type } = mainParts[kind]
    if (types.includes(`"${type}"`) || types.includes(`'${type}'`)) {
      return has(zip, part) ? { kind } : { refusal: 'broken' }
    }
  }
  return { refusal: 'not-allowed-kind' }
}

function has(zip: Zip, part: string): boolean {
  return zip.entries.some(({ name }) => name === part)
}
