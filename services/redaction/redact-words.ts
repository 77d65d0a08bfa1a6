import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { RedactionInput } from '#domain/redaction/redaction-input.ts'
import type { EditorContext } from '../context.ts'
import { makeRedaction } from './make-redaction.ts'
import { forgetRedaction, rememberRedaction } from './redactions-file.ts'
import { sealPhrases } from './seal-phrases.ts'

/**
 * Erases words for good, and remembers beside the data, sealed, that they are to be erased from an older copy too. Returns
 * what the verb does (make-redaction.ts); throws what it throws, and then nothing of it happened.
 */
export function redactWords(context: EditorContext, dataDir: string, input: z.input<typeof RedactionInput>) {
  const code = randomBytes(16).toString('hex')
  const { reason } = input
  const phrases = sealPhrases(input.phrases, code)
  const isKept = phrases.every(({ length }) => length > 0)
  if (isKept) rememberRedaction(dataDir, { code, at: context.now, reason, phrases })
  let isDone = false
  try {
    const result = makeRedaction(context, { ...input, code })
    isDone = result.ok
    return result
  } finally {
    if (isKept && !isDone) forgetRedaction(dataDir, code)
  }
}
