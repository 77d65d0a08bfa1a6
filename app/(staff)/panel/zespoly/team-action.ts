import 'server-only'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { DoneCode } from '#components/panel/done-labels.ts'
import type { TeamEffect } from '#components/team/effect-labels.ts'
import type { EditorContext } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'
import { previewAnswer } from './team-preview.ts'
import { teamSentences } from './team-sentences.ts'
import { teamRows } from './team-state-form.ts'

type Definition = {
  readonly run: (context: EditorContext, read: FormReader) => VerbResult<{ readonly teamId: number }>
  /** What saving does, shown before it is done; without it the form is saved at once. */
  readonly effect?: (read: FormReader) => TeamEffect
  readonly done: DoneCode
}

/** The action of a form about a team. It leads to the page of the team. */
export function teamAction({ run, effect, done }: Definition) {
  return formAction({
    sentences: teamSentences,
    rows: teamRows,
    fields: { facts: '' },
    run: ({ context }, read, form) => {
      const save = (by: EditorContext) => run(by, read)
      const preview = effect ? previewAnswer({ context, read, form, effect: effect(read), save }) : null
      return preview ?? answerTo(save(context), ({ teamId }) => goTo(`/panel/zespoly/${teamId}`, done))
    },
  })
}
