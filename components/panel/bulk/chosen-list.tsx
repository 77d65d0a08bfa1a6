import { CheckboxGroup } from '#components/form/choice-group.tsx'
import { typeset } from '#domain/text/typography.ts'
import { seenName } from './seen-name.ts'

export type ChosenRow = {
  readonly id: number
  /** What the form says it has seen of it. */
  readonly lockVersion: number
  readonly label: string
  /** What is to be known of it. */
  readonly hint: string
}

type Props = { readonly legend: string; readonly name: string; readonly rows: readonly ChosenRow[] }

/**
 * Records with a tick each: one looks them over and takes out what is to stay as it is. The form begins with all of them
 * (`chosenValues`).
 */
export function ChosenList({ legend, name, rows }: Props) {
  return (
    <>
      {rows.map(({ id, lockVersion }) => (
        <input key={id} type="hidden" name={seenName(id)} value={lockVersion} />
      ))}
      <CheckboxGroup
        name={name}
        legend={legend}
        choices={rows.map(({ id, label, hint }) => ({
          value: String(id),
          label: typeset(label),
          hint: typeset(hint),
        }))}
      />
    </>
  )
}

/** What a form around a `ChosenList` begins with. */
export function chosenValues(name: string, rows: readonly ChosenRow[]) {
  return { [name]: rows.map(({ id }) => String(id)) }
}
