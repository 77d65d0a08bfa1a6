import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportIssue } from '#domain/import/import-issue.ts'
import { looksLikeHtml, MAX_SAVED_PAGE } from '#domain/import/source-format.ts'
import type { OldPageSource } from '#domain/import/source-line.ts'
import { decodePage } from './decode-page.ts'
import { htmlToOldPageText } from './old-page-html.ts'

type PageFile =
  | { readonly ok: true; readonly source: OldPageSource }
  | { readonly ok: false; readonly reason: ImportIssue }

/** Opens a saved page, plain text or HTML, ready for `readOldPage`. A file that cannot be read is a reason, not an error. */
export function readPageFile(path: string): PageFile {
  let bytes: Uint8Array
  try {
    const { size } = statSync(path)
    if (size > MAX_SAVED_PAGE)
      return { ok: false, reason: { key: 'too-large', context: { size, maximum: MAX_SAVED_PAGE } } }
    bytes = readFileSync(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { ok: false, reason: { key: 'unreadable', context: { code: error.code } } }
  }
  return toPageSource(bytes, basename(path))
}

/** The same for bytes already read. */
export function toPageSource(bytes: Uint8Array, fileName: string): PageFile {
  const decoded = decodePage(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded
  if (!looksLikeHtml(text)) return { ok: true, source: { fileName, bytesText: text } }
  const { lines, skipped, leftBehind, canonicalUrl, lang } = htmlToOldPageText(text)
  return { ok: true, source: { fileName, bytesText: text, lines, skipped, leftBehind, canonicalUrl, lang } }
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
