import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import type { DocxReading } from '#domain/docx/docx-content.ts'
import { type Limits, runConfined } from '../attachment/inspection/run-confined.ts'
import { turns } from '../media/turns.ts'

/** What reading one document may take. Its answer holds pictures of up to 10 MB in base64, and the text in JSON. */
const READING_LIMITS: Limits = { ms: 15_000, memory: 256 * 1_048_576, answer: 40_000_000 }

/** One at a time, and eight wait; more are refused with Overloaded. */
const inTurn = turns(1, 8)

/**
 * Reads a DOCX in a process of its own (services/attachment/inspection/confined-process.ts), ended when it takes longer or
 * more memory than `limits`: too-heavy. Nothing is kept. Throws Overloaded; Error when the child could not do its work for
 * a reason of ours.
 */
export async function runDocxReader(
  bytes: Uint8Array,
  { ms, memory }: Pick<Limits, 'ms' | 'memory'> = READING_LIMITS,
): Promise<DocxReading> {
  if (bytes.length === 0) return { ok: false, refusal: 'empty' }
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, refusal: 'too-large' }
  const mark = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1')
  // Compound files (MS-CFB, 2.2): DOC, and every document of Office that has a password (MS-OFFCRYPTO, 2.3.4.4).
  if (mark.startsWith('\xd0\xcf\x11\xe0')) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    return { ok: false, refusal: isLocked ? 'encrypted' : 'old-office' }
  }
  if (!mark.startsWith('PK')) return { ok: false, refusal: 'not-allowed-kind' }
  return inTurn(async () => {
    const answer = await runConfined('services/docx/docx-reader', bytes, { ...READING_LIMITS, ms, memory })
    return answer === null ? { ok: false, refusal: 'too-heavy' } : (JSON.parse(answer) as DocxReading)
  })
}
