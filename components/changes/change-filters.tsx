import { CHANGES_ADDRESS } from '#domain/changes/change-address.ts'
import { typeset } from '#domain/text/typography.ts'

type Choice = { readonly value: string; readonly label: string }
type Filter = { readonly name: string; readonly label: string; readonly all: string; readonly value: string } & {
  readonly choices: readonly Choice[]
}

export type ChangeFiltersView = {
  readonly filters: readonly Filter[]
  /** The page whose entries are asked for; it stays in the question. */
  readonly about: string | null
  readonly isSet: boolean
}

/** By year and kind, as one plain form. */
export function ChangeFilters({ filters: { filters, about, isSet } }: { filters: ChangeFiltersView }) {
  return (
    <form className="version-choice" action={CHANGES_ADDRESS} method="get" aria-label="Filtry rejestru">
      {filters.map(({ name, label, all, value, choices }) => (
        <p key={name}>
          <label htmlFor={`filtr-${name}`}>{label}</label>
          <select id={`filtr-${name}`} name={name} defaultValue={value}>
            <option value="">{all}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {typeset(choice.label)}
              </option>
            ))}
          </select>
        </p>
      ))}
      {about !== null && <input type="hidden" name="adres" value={about} />}
      <button className="button" type="submit">
        {typeset('Pokaż wpisy')}
      </button>
      {isSet && (
        <p>
          <a href={CHANGES_ADDRESS}>{typeset('Wyczyść filtry')}</a>
        </p>
      )}
    </form>
  )
}
