'use server'
import { randomBytes } from 'node:crypto'
import { dataDirectory } from '#app/_server/context.ts'
import { answerTo, type FormAnswer, formAction, goTo } from '#app/_server/form-action.ts'
import { typedValues } from '#app/_server/form-reader.ts'
import type { IssueSentences } from '#app/_server/issue-sentence.ts'
import { isConfirmed } from '#app/_server/preview-token.ts'
import { erasurePreview } from '#components/redaction/erasure-preview.ts'
import type { EditorContext } from '#services/context.ts'
import { dryRun } from '#services/dry-run.ts'
import { findWordsEverywhere } from '#services/redaction/find-everywhere.ts'
import { makeRedaction } from '#services/redaction/make-redaction.ts'
import { redactWords } from '#services/redaction/redact-words.ts'
import { redactionsFileIssue } from '#services/redaction/redactions-file.ts'

const sentences: IssueSentences = {
  'phrases.missing': 'Wpisz, co usunąć.',
  'phrases.too-short': 'Każdy wiersz musi mieć co najmniej cztery litery lub cyfry: krótszych jest wszędzie pełno.',
  'phrases.too-long': 'Wiersz jest za długi (maksymalnie 200 znaków).',
  'phrases.too-many': 'Za dużo wierszy (maksymalnie 20). Usuń resztę osobno.',
  'phrases.not-found': 'Tego nie ma nigdzie w portalu. Sprawdź pisownię.',
  'phrases.in-current-file': ({ name }) =>
    `To jest w pliku „${name}”, który czytelnicy mogą pobrać. Najpierw zastąp go plikiem bez tych danych albo usuń z biblioteki.`,
  'phrases.in-helpline': ({ name }) => `To jest numer infolinii „${name}”. Najpierw zmień go w jej wpisie.`,
  'phrases.list-damaged': ({ file }) =>
    `Nic nie usunięto: plik ${file} obok bazy danych jest uszkodzony, a bez niego dane wróciłyby po przywróceniu kopii. Poproś osobę, która prowadzi serwer, o naprawienie tego pliku i spróbuj ponownie.`,
  'reason.holds-words': 'Powód jest publiczny, więc nie może zawierać tego, co usuwasz.',
}

/** First what would be erased (the verb itself, done and taken back); sent again unchanged, it is erased. */
export const eraseAction = formAction({
  sentences,
  run: ({ context }, read, form) => {
    const input = { phrases: linesOf(read.text('phrases')), reason: read.text('reason') }
    if (!isConfirmed(typedValues(form))) return showEffect(context, input)
    return answerTo(redactWords(context, dataDirectory(), input), () => goTo('/panel/usuwanie-danych', 'data-erased'))
  },
})

function showEffect(context: EditorContext, input: { phrases: string[]; reason: string }): FormAnswer {
  const code = randomBytes(16).toString('hex')
  const result = dryRun(context, () => makeRedaction(context, { ...input, code }))
  if (!result.ok) return { kind: 'refused', issues: result.issues }
  const damaged = redactionsFileIssue(dataDirectory())
  if (damaged) return { kind: 'refused', issues: [damaged] }
  return { kind: 'preview', preview: erasurePreview(findWordsEverywhere(context, input.phrases)) }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}
