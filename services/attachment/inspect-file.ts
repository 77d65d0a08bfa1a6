import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import type { FileKind, FileRefusal } from '#domain/attachment/file-kind.ts'
import { officeKind } from './office-kind.ts'
import { pdfRefusal } from './pdf-refusal.ts'

type Verdict = { readonly ok: true; readonly kind: FileKind } | { readonly ok: false; readonly refusal: FileRefusal }

/**
 * What a file is, by what is inside it, and whether readers may be given it. Its name is asked one thing only: plain text
 * has no mark of its own, so a table must be called .csv. Never throws for what a file can hold.
 */
export function inspectFile(bytes: Uint8Array, fileName: string): Verdict {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-large')
  const mark = String.fromCharCode(...bytes.subarray(0, 8))
  if (mark.startsWith('%PDF-')) {
    const refusal = pdfRefusal(bytes)
    return refusal === null ? { ok: true, kind: 'pdf' } : refuse(refusal)
  }
  if (mark.startsWith('PK\x03\x04')) {
    const office = officeKind(bytes)
    return 'kind' in office ? { ok: true, kind: office.kind } : refuse(office.refusal)
  }
  // Compound files (MS-CFB, 2.2): DOC and XLS, and every document of Office that has a password.
  if (mark === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return refuse('old-office')
  return /\.csv$/i.test(fileName) ? inspectTable(bytes) : refuse('not-allowed-kind')
}

function inspectTable(bytes: Uint8Array): Verdict {
  const text = readUtf8(bytes)
  if (text === null) return refuse('not-utf8')
  if (/^\s*</.test(text)) return refuse('not-allowed-kind')
  if (/[^\P{Cc}\t\n\r]/u.test(text)) return refuse('broken')
  return /[;,\t]/.test(text.split('\n', 1)[0] ?? '') ? { ok: true, kind: 'csv' } : refuse('not-a-table')
}

/** null = another encoding: whoever made the file saves it again in UTF-8. */
function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function refuse(refusal: FileRefusal) {
  return { ok: false, refusal } as const
}
