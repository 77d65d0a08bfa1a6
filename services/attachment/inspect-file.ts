import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import type { FileIssueKey } from '#domain/attachment/file-kind.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import type { Look } from './inspection/look-into.ts'
import { runInspector } from './inspection/run-inspector.ts'

/**
 * What a file is, by what is inside it, and whether readers may be given it. Its name is asked one thing only: plain text
 * has no mark of its own, so a table must be called .csv. PDF and office documents are looked into in a process of their
 * own (inspection/run-inspector.ts). Never throws for what a file can hold.
 */
export async function inspectFile(bytes: Uint8Array, fileName: string): Promise<Look> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-large')
  const mark = String.fromCharCode(...bytes.subarray(0, 8))
  if (mark.startsWith('%PDF-') || mark.startsWith('PK\x03\x04')) return withCleanWords(await runInspector(bytes))
  // Compound files (MS-CFB, 2.2): DOC and XLS, and every document of Office that has a password.
  if (mark === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return refuse('old-office')
  return /\.csv$/i.test(fileName) ? inspectTable(bytes) : refuse('not-allowed-kind')
}

function inspectTable(bytes: Uint8Array): Look {
  const text = readUtf8(bytes)
  if (text === null) return refuse('not-utf8')
  if (/^\s*</.test(text)) return refuse('not-allowed-kind')
  if (/[^\P{Cc}\t\n\r]/u.test(text)) return refuse('broken')
  return /[;,\t]/.test(text.split('\n', 1)[0] ?? '') ? { ok: true, kind: 'csv', findings: null } : refuse('not-a-table')
}

/** null = another encoding: whoever made the file saves it again in UTF-8. */
function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Words of a stranger's file: as clean as what people type (domain/text/clean-text.ts). */
function withCleanWords(look: Look): Look {
  if (!look.ok || look.findings === null) return look
  const { title, language } = look.findings
  const isLanguage = language !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language)
  return {
    ...look,
    findings: {
      ...look.findings,
      title: title === null ? null : cleanLine(title).trim() || null,
      language: isLanguage ? language : null,
    },
  }
}

function refuse(refusal: FileIssueKey): Look {
  return { ok: false, refusal }
}
