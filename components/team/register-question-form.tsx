import { QUESTION_PARAMETERS, type QuestionField, TYPED_DATE_MAX } from '#domain/team/register-question.ts'
import { typeset } from '#domain/text/typography.ts'
import type { RegisterQuestionView } from './register-question-view.ts'

const labels = {
  validOn: 'Na dzień',
  knownOn: 'Według wiedzy z dnia',
  comparedWith: 'Porównaj z dniem',
} as const satisfies Record<QuestionField, string>

const hints = {
  validOn: 'Na przykład 02.03.2015, marzec 2015 albo 2015. Puste pole oznacza dzisiaj.',
  knownOn: 'Co rejestr podawał tamtego dnia. Puste pole oznacza dzisiejszą wiedzę.',
  comparedWith: 'Pokażemy, co zmieniło się między oboma dniami.',
} as const satisfies Record<QuestionField, string>

/** Asks the register of another day: a plain form, whose address is the whole question. Folded until something is asked. */
export function RegisterQuestionForm({ question }: { question: RegisterQuestionView }) {
  const { page, mayCompare, problems, typed } = question
  const fields = (['validOn', 'knownOn', 'comparedWith'] as const).filter(
    (field) => mayCompare || field !== 'comparedWith',
  )
  const isAsked = fields.some((field) => typed[field] !== '')
  return (
    <details className="fold register-question" open={isAsked}>
      <summary>{typeset('Stan na inny dzień')}</summary>
      <search>
        <form action={page} method="get" aria-label={typeset('Stan na inny dzień')}>
          <div className="register-question-fields">
            {fields.map((field) => (
              <QuestionDate key={field} field={field} typed={typed[field]} problem={problems[field]} />
            ))}
          </div>
          <button className="button" type="submit">
            {typeset('Pokaż stan')}
          </button>
        </form>
      </search>
    </details>
  )
}

type FieldProps = { readonly field: QuestionField; readonly typed: string; readonly problem: string | null }

function QuestionDate({ field, typed, problem }: FieldProps) {
  const name = QUESTION_PARAMETERS[field]
  const described = [`${name}-podpowiedz`, ...(problem === null ? [] : [`${name}-blad`])].join(' ')
  return (
    <div>
      <label id={`${name}-nazwa`} htmlFor={name}>
        {typeset(labels[field])}
      </label>
      <p id={`${name}-podpowiedz`} className="quiet">
        {typeset(hints[field])}
      </p>
      {problem !== null && (
        <p id={`${name}-blad`} className="field-problem">
          {typeset(problem)}
        </p>
      )}
      <input
        id={name}
        name={name}
        type="text"
        defaultValue={typed}
        maxLength={TYPED_DATE_MAX}
        autoComplete="off"
        // Named also while it is folded away, when nothing shows its label.
        aria-labelledby={`${name}-nazwa`}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={described}
      />
    </div>
  )
}
