import { CheckboxGroup } from '#components/form/choice-group.tsx'
import type { TeamState } from '#domain/team/team-input.ts'

/** Doubts of the state in force, to be taken off with a change that answers them; nothing when there are none. */
export function AnsweredDoubts({ notes }: Pick<TeamState, 'notes'>) {
  const doubts = notes
    .map(({ kind, text }, place) => ({ kind, value: String(place), label: text }))
    .filter(({ kind }) => kind === 'uncertainty')
  if (doubts.length === 0) return null
  return (
    <CheckboxGroup
      name="answered"
      legend="Wątpliwości, które ta zmiana wyjaśnia"
      hint="Zaznaczone znikną ze strony zespołu. W historii zostaną."
      choices={doubts}
    />
  )
}
