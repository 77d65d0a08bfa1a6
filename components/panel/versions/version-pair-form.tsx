import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { type VersionTitle, versionTitle } from './labels.ts'

/** A version to choose. `at` = ms UTC. */
export type VersionOption = VersionTitle & { readonly key: string; readonly at: number }

type Props = {
  readonly action: string
  readonly options: readonly VersionOption[]
  readonly from: string
  readonly to: string
}

/** Any two versions beside each other, by a plain form. */
export function VersionPairForm({ action, options, from, to }: Props) {
  return (
    <form className="version-choice" action={action} method="get" aria-label="Wybór wersji do porównania">
      <Choice name="od" label="Od wersji" options={options} chosen={from} />
      <Choice name="do" label="Do wersji" options={options} chosen={to} />
      <button className="button" type="submit">
        Porównaj
      </button>
    </form>
  )
}

type ChoiceProps = Pick<Props, 'options'> & { readonly name: string; readonly label: string; readonly chosen: string }

function Choice({ name, label, options, chosen }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={`wersja-${name}`}>{label}</label>
      <select id={`wersja-${name}`} name={name} className="control" defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {`${versionTitle(option)} (${formatWarsawInstant(option.at)})`}
          </option>
        ))}
      </select>
    </p>
  )
}
