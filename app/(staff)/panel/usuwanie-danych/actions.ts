'use server'
import { randomBytes } from 'node:crypto'
import { dataDirectory } from '#app/_server/context.ts'
import { answerTo, type FormAnswer, formAction, goTo } from '#app/_server/form-action.ts'
import { typedValues } from '#app/_server/form-reader.ts'
import { isConfirmed } from '#app/_server/preview-token.ts'
import { erasurePreview } from '#components/redaction/erasure-preview.ts'
import type { EditorContext } from '#services/context.ts'
import { dryRun } from '#services/dry-run.ts'
import { findWordsEverywhere } from '#services/redaction/find-everywhere.ts'
import { makeRedaction } from '#services/redaction/make-redaction.ts'
import { redactWords } from '#services/redaction/redact-words.ts'
import { redactionsFileIssue } from '#services/redaction/redactions-file.ts'
import { erasureSentences } from './erasure-sentences.ts'

/** First what would be erased (the verb itself, done and taken back); sent again unchanged, it is erased or proposed. */
export const eraseAction = formAction({
  sentences: erasureSentences,
  run: ({ context }, read, form) => {
    const input = { phrases: linesOf(read.text('phrases')), reason: read.text('reason') }
    if (!isConfirmed(typedValues(form))) return showEffect(context, input)
    return answerTo(redactWords(context, dataDirectory(), input), () => goTo('/panel/usuwanie-danych', 'data-erased'))
  },
})

function showEffect(context: EditorContext, input: { phrases: string[]; reason: string }): FormAnswer {
  const code = randomBytes(16).toString('hex')
  const result = dryRun(context, (trying) => makeRedaction(trying, { ...input, code }))
  if (!result.ok) return { kind: 'refused', issues: result.issues }
  const damaged = redactionsFileIssue(dataDirectory())
  if (damaged) return { kind: 'refused', issues: [damaged] }
  return { kind: 'preview', preview: erasurePreview(findWordsEverywhere(context, input.phrases)) }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}
