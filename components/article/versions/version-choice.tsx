/** A version to choose: its value in the address, and the words that name it. */
export type VersionOption = { readonly value: string | number; readonly words: string }

type Props = {
  readonly action: string
  readonly options: readonly VersionOption[]
  readonly from: VersionOption['value']
  readonly to: VersionOption['value']
  /** How fields look where the page has a look of its own for them. */
  readonly fieldClass?: string
}

/** Any two versions beside each other, by a plain form. */
export function VersionChoice({ action, from, to, ...choice }: Props) {
  return (
    <form className="version-choice" action={action} method="get" aria-label="Wybór wersji do porównania">
      <Choice name="od" label="Od wersji" chosen={from} {...choice} />
      <Choice name="do" label="Do wersji" chosen={to} {...choice} />
      <button className="button" type="submit">
        Porównaj
      </button>
    </form>
  )
}

type ChoiceProps = Pick<Props, 'options' | 'fieldClass'> & {
  readonly name: string
  readonly label: string
  readonly chosen: VersionOption['value']
}

function Choice({ name, label, options, chosen, fieldClass }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={`wersja-${name}`}>{label}</label>
      <select id={`wersja-${name}`} name={name} className={fieldClass} defaultValue={chosen}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
