import { RadioGroup } from '#components/form/choice-group.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { TextField } from '#components/form/text-field.tsx'

export type SuccessorChoices = {
  /** What was looked for; null = nothing yet. */
  readonly searched: string | null
  readonly found: readonly {
    readonly id: number
    readonly title: string
    readonly slug: string
    readonly isArchived: boolean
  }[]
}

/**
 * What replaces an article, chosen from what a search found. "Szukaj" is a second button of the same form, so that
 * nothing typed is lost on the way and no script is needed.
 */
export function SuccessorChoice({ searched, found }: SuccessorChoices) {
  return (
    <>
      <div className="successor-search">
        <TextField
          name="nastepca"
          label="Artykuł, który go zastępuje"
          hint="Wpisz słowa z tytułu albo adres strony i naciśnij Szukaj."
          isOptional
        />
        <button type="submit" name="step" value="search" className="button">
          Szukaj
        </button>
      </div>
      <HiddenValue name="searched" />
      {searched !== null && found.length === 0 && (
        <p role="status">Brak wyników dla „{searched}”. Zmień słowa albo zostaw pole puste.</p>
      )}
      {found.length > 0 && (
        <RadioGroup
          name="successorId"
          legend="Wybierz artykuł"
          choices={[
            { value: '', label: 'Żaden z nich' },
            ...found.map(({ id, title, slug, isArchived }) => ({
              value: String(id),
              label: title,
              hint: `/aktualnosci/${slug}${isArchived ? ' (w archiwum)' : ''}`,
            })),
          ]}
        />
      )}
    </>
  )
}
