import 'server-only'
import { type FormState, type FormValues, idleForm } from '#components/form/form-state.ts'
import { NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { SystemContext } from '#services/context.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { previewContext } from './context.ts'
import { type FormReader, formReader, typedValues } from './form-reader.ts'
import { type IssueSentences, issueSentence } from './issue-sentence.ts'
import { storageProblem } from './storage-problem.ts'

type OutsiderAnswer =
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'go'; readonly path: string }

type OutsiderActionDefinition = {
  readonly sentences?: IssueSentences
  /** Where the name of a field is not that of the issue. */
  readonly fields?: Readonly<Record<string, string>>
  /** Who they are to the portal, and the sentence for a link that works no more; those of a preview, unless said otherwise. */
  readonly context?: () => SystemContext
  readonly ended?: string
  readonly run: (context: SystemContext, read: FormReader) => OutsiderAnswer | Promise<OutsiderAnswer>
}

const PREVIEW_ENDED = 'Ten odnośnik już nie działa. Poproś o nowy osobę, która go przysłała.'

/**
 * The shape of a form's action for somebody who comes by a link and is not signed in: as `formAction`, with no session. Returns
 * where to go, or the state of the form; the same sentence whatever the reason why a link does not work.
 */
export async function answerOutsider(
  { sentences = {}, fields = {}, context = previewContext, ended = PREVIEW_ENDED, run }: OutsiderActionDefinition,
  before: FormState,
  form: FormData,
): Promise<FormState | { readonly goTo: string }> {
  const typed: FormValues = typedValues(form)
  const answer = (state: Partial<FormState>): FormState => ({
    ...idleForm,
    status: 'stopped',
    count: before.count + 1,
    typed,
    ...state,
  })
  try {
    const result = await retryWhileBusy(() => run(context(), formReader(form)))
    if (result.kind === 'go') return { goTo: result.path }
    // A secret of another shape is one that does not work.
    if (result.issues.some(({ key }) => key === 'not-a-secret')) return answer({ message: ended })
    const errors = result.issues.map((issue) => ({
      field: fields[issue.field] ?? issue.field,
      text: issueSentence(issue, sentences),
    }))
    return answer({ status: 'refused', errors })
  } catch (error) {
    if (error instanceof NotFound) return answer({ message: ended })
    const problem = storageProblem(error)
    if (problem) return answer({ message: problem.text })
    throw error
  }
}
