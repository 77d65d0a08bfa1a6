import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { mayRedact } from '#domain/permissions.ts'
import type { RedactionInput } from '#domain/redaction/redaction-input.ts'
import type { EditorContext } from '../context.ts'
import { makeRedaction } from './make-redaction.ts'
import { forgetRedaction, redactionsFileIssue, rememberRedaction } from './redactions-file.ts'
import { sealPhrases } from './seal-phrases.ts'

/**
 * Erases words for good, and remembers beside the data, sealed, that they are to be erased from an older copy too. Returns
 * what the verb does (make-redaction.ts), or `phrases: list-damaged`; throws what it throws, and then nothing of it happened.
 */
export function redactWords(
  context: EditorContext,
  dataDir: string,
  input: z.input<typeof RedactionInput>,
): ReturnType<typeof makeRedaction> {
  const code = randomBytes(16).toString('hex')
  const { reason } = input
  const phrases = sealPhrases(input.phrases, code)
  const isKept = mayRedact(context.actor) && phrases.every(({ length }) => length > 0)
  const issue = isKept ? redactionsFileIssue(dataDir) : null
  if (issue) return { ok: false, issues: [issue] }
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
