import { typeset } from '#domain/text/typography.ts'
import { formatWarsawDay } from '#domain/warsaw-time.ts'
import type { VersionView } from './version-view.ts'

type Props = {
  readonly action: string
  readonly versions: readonly VersionView[]
  readonly from: number
  readonly to: number
}

/** Any two versions beside each other, by a plain form. */
export function VersionChoice({ action, versions, from, to }: Props) {
  return (
    <form className="version-choice" action={action} method="get" aria-label="Wybór wersji do porównania">
      <Choice name="od" label="Od wersji" versions={versions} chosen={from} />
      <Choice name="do" label="Do wersji" versions={versions} chosen={to} />
      <button className="button" type="submit">
        Porównaj
      </button>
    </form>
  )
}

function Choice({
  name,
  label,
  versions,
  chosen,
}: { name: string; label: string; chosen: number } & Pick<Props, 'versions'>) {
  return (
    <p>
      <label htmlFor={`wersja-${name}`}>{label}</label>
      <select id={`wersja-${name}`} name={name} defaultValue={chosen}>
        {versions.map(({ number, shownFrom }) => (
          <option key={number} value={number}>
            {typeset(`${number} (${formatWarsawDay(shownFrom)})`)}
          </option>
        ))}
      </select>
    </p>
  )
}
