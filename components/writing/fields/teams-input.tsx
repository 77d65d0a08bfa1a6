'use client'
import { fieldId } from '#components/form/form-scope.tsx'
import { type VoivodeshipCode, voivodeship, voivodeshipCodes } from '#domain/voivodeship.ts'

type Props = {
  readonly label: string
  readonly chosen: readonly VoivodeshipCode[]
  /** Teams that the text itself names. */
  readonly named: readonly VoivodeshipCode[]
  readonly onChange: (chosen: readonly VoivodeshipCode[]) => void
}

/** Teams that the article is about, beside those it names itself. */
export function TeamsInput({ label, chosen, named, onChange }: Props) {
  return (
    <fieldset className="field" id={fieldId('voivodeships')} tabIndex={-1}>
      <legend>
        {label}
        <span className="field-optional"> (nieobowiązkowe)</span>
      </legend>
      <p className="field-hint">Artykuł pokaże się na stronach wybranych zespołów.</p>
      <details className="teams-fold">
        <summary>{summary([...new Set([...named, ...chosen])])}</summary>
        <div className="editor-choices">
          {voivodeshipCodes.map((code) => (
            <label key={code} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(code) || named.includes(code)}
                disabled={named.includes(code)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
                }
              />
              <span>
                {voivodeship(code).adjective}
                {named.includes(code) && <span className="choice-hint">wymieniony w treści</span>}
              </span>
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  )
}

function summary(codes: readonly VoivodeshipCode[]): string {
  return codes.length === 0
    ? 'Wybierz zespoły'
    : `Wybrano: ${codes.map((code) => voivodeship(code).adjective).join(', ')}`
}
