import 'server-only'
import { refresh } from 'next/cache'
import { answerTo, type FormAnswer, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { IssueSentences } from '#app/_server/issue-sentence.ts'
import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { DoneCode } from '#components/panel/done-labels.ts'
import { Conflict } from '#domain/errors.ts'
import type { EditorContext } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'

type Seen = { readonly articleId: number; readonly seenLockVersion: number }

type Definition<Value> = {
  readonly sentences?: IssueSentences
  /** Where the name of a field is not that of the issue: `'dueAt' → 'day'`. */
  readonly fields?: Readonly<Record<string, string>>
  readonly run: (context: EditorContext, seen: Seen, read: FormReader) => VerbResult<Value>
  /** Where it leads: by default to the list, which says what was done. */
  readonly done: DoneCode | ((value: Value, read: FormReader) => FormAnswer)
}

const ofArticle: IssueSentences = {
  conflict: 'Tymczasem ktoś zmienił ten artykuł. Sprawdź, co jest na tej stronie, i potwierdź jeszcze raz.',
  // The sentence names the field itself: this page does not have it.
  'left-out': (context) => textIssueSentence({ field: topField(context.path), key: 'left-out', context }),
}

/**
 * The action of a page that asks for confirmation. Somebody who was faster is told so on the same page, rendered again with
 * what is true now.
 */
export function articleAction<Value>({ sentences = {}, fields = {}, run, done }: Definition<Value>) {
  return formAction({
    sentences: { ...ofArticle, ...sentences },
    fields,
    run: ({ context }, read) => {
      const seen = { articleId: read.number('articleId'), seenLockVersion: read.number('seenLockVersion') }
      try {
        return answerTo(run(context, seen, read), (value) =>
          typeof done === 'string' ? toList(seen.articleId, done) : done(value, read),
        )
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        refresh()
        return { kind: 'refused', issues: [{ field: '', key: 'conflict' }] }
      }
    },
  })
}

function topField(path: unknown): string {
  return String(path).split('.')[0] ?? ''
}

/** Back to the list, which says what was done with which article. */
export function toList(articleId: number, done: DoneCode): FormAnswer {
  return goTo(`/panel/artykuly?artykul=${articleId}`, done)
}
