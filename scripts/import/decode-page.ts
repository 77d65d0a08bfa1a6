import type { ImportIssue } from '#domain/import/import-issue.ts'

type DecodedPage =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: ImportIssue }

/** The single-byte encodings that Polish pages of the 2000s declared (WHATWG Encoding names). */
const LEGACY = new Map([
  ['windows-1250', 'windows-1250'],
  ['cp1250', 'windows-1250'],
  ['iso-8859-2', 'iso-8859-2'],
  ['latin2', 'iso-8859-2'],
])
/** HTML declares its encoding within the first 1024 bytes (HTML Standard, 4.2.5.4); old pages were less exact. */
const DECLARED_WITHIN = 4096

/**
 * Bytes of a saved page as text: UTF-8 without a single error, or what the page itself declares. Nothing is guessed:
 * a wrong guess would publish wrong letters.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  if (bytes.length === 0) return { ok: false, reason: { key: 'empty' } }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes.includes(0)) return { ok: false, reason: { key: 'binary' } }
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8.ok) return utf8
  const legacy = declaredEncoding(bytes)
  return legacy === null ? utf8 : decodeAs(legacy, bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedPage {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch (error) {
    if (error instanceof TypeError)
      return { ok: false, reason: { key: 'unknown-encoding', context: { tried: encoding } } }
    throw error
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1]
  return LEGACY.get(name?.toLowerCase() ?? '') ?? null
}
