'use client'
import { RadioGroup } from '#components/form/choice-group.tsx'
import { useField } from '#components/form/form-scope.tsx'

const NAME = 'turn'

/** Which of two hours is meant where the clocks show one twice; asked only then. */
export function TurnField() {
  const { values, errors } = useField(NAME)
  const isAsked = errors.length > 0 || values.some((value) => value !== '')
  if (!isAsked) return null
  return (
    <RadioGroup
      name={NAME}
      legend="Która z dwóch"
      hint="Tej nocy zegary cofają się z 3.00 na 2.00."
      choices={[
        { value: 'first', label: 'pierwsza: jeszcze czas letni (UTC+2)' },
        { value: 'second', label: 'druga, godzinę później: już czas zimowy (UTC+1)' },
      ]}
    />
  )
}
