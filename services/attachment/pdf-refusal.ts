import { constants, inflateSync } from 'node:zlib'
import type { FileRefusal } from '#domain/attachment/file-kind.ts'

/** A name of PDF ends where white space or a delimiter stands (ISO 32000-2, 7.2.3). */
const NAME_END = '(?=[\\s/<>\\[\\](){}%]|$)'
/** Actions that run something, and what carries programs of its own (ISO 32000-2, 12.6.4.6, 12.6.4.17, 13.7, annex K). */
const ACTIVE = new RegExp(`/(?:JavaScript|Launch|RichMedia|XFA)${NAME_END}`)
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/
/** How near its end a PDF must say that it ends, in bytes (as readers of PDF ask). */
const TAIL = 1_024
/** Unpacked objects looked through in one file, in bytes: many times what a file of our size needs. */
const MAX_UNPACKED = 150_000_000

/**
 * Why a PDF is not given to readers; null = nothing against it. Objects hidden in compressed streams are unpacked and
 * looked at too, and names written with number signs are read as what they mean.
 */
export function pdfRefusal(bytes: Uint8Array): Extract<FileRefusal, 'broken' | 'encrypted' | 'active-content'> | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = file.toString('latin1')
  if (!text.slice(-TAIL).includes('%%EOF') || !text.includes('startxref')) return 'broken'
  const plain = readNames(text)
  if (ENCRYPTED.test(plain)) return 'encrypted'
  if (ACTIVE.test(plain)) return 'active-content'
  let left = MAX_UNPACKED
  for (const packed of objectStreams(file, text)) {
    const objects = unpack(packed, left)
    if (objects === null) return 'broken'
    if (ACTIVE.test(readNames(objects))) return 'active-content'
    left -= objects.length
  }
  return null
}

/** `/J#61vaScript` is `/JavaScript` (ISO 32000-2, 7.3.5). */
function readNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Contents of the compressed object streams (ISO 32000-2, 7.5.7); what stands open has been read already. */
function* objectStreams(file: Buffer, text: string): Generator<Buffer> {
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const dictionary = readNames(text.slice(text.lastIndexOf('obj', index), index))
    if (!/\/ObjStm/.test(dictionary) || !/\/Filter/.test(dictionary)) continue
    const start = index + keyword.length
    const end = text.indexOf('endstream', start)
    yield file.subarray(start, end === -1 ? undefined : end)
  }
}

/** null = packed in another way than every program packs them, or without measure. */
function unpack(packed: Buffer, max: number): string | null {
  if (max <= 0) return null
  try {
    // A line break before "endstream" belongs to nobody, so the packed data may end before the piece does.
    return inflateSync(packed, { maxOutputLength: max, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch {
    return null
  }
}
