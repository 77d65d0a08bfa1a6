import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { mayRedact } from '#domain/permissions.ts'
import type { RedactionInput } from '#domain/redaction/redaction-input.ts'
import type { EditorContext } from '../context.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { makeRedaction } from './make-redaction.ts'
import { rememberedErasure } from './remembered-erasure.ts'

/**
 * Erases words for good, and remembers beside the data, sealed, that they are to be erased from an older copy too; under four
 * eyes it is only proposed, and nothing is remembered yet. Returns what the verb does (make-redaction.ts), or
 * `phrases: list-damaged`; throws what it throws, and then nothing of it happened.
 */
export function redactWords(
  context: EditorContext,
  dataDir: string,
  input: z.input<typeof RedactionInput>,
): ReturnType<typeof makeRedaction> {
  const code = randomBytes(16).toString('hex')
  const erase = () => makeRedaction(context, { ...input, code })
  if (!mayRedact(context.actor) || readFourEyes(context.db)) return erase()
  return rememberedErasure(dataDir, { ...input, code, at: context.now }, erase)
}
