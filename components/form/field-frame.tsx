'use client'
import { type ReactNode, useContext } from 'react'
import { RowNameContext } from './form-scope.tsx'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: ReactNode
  readonly isOptional?: boolean
  readonly errors: readonly string[]
  readonly savedElsewhere: string | null
  /** Said when it appears, where no summary takes the focus. */
  readonly isSaid?: boolean
  readonly children: ReactNode
}

/** Label, hint, errors and the saved value of a conflict, around one control. */
export function FieldFrame({ id, label, hint, isOptional, errors, savedElsewhere, isSaid = false, children }: Props) {
  return (
    <div className={errors.length > 0 ? 'field field-refused' : 'field'}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="field-optional"> (nieobowiązkowe)</span>}
      </label>
      {hint && (
        <p id={`${id}-podpowiedz`} className="field-hint">
          {hint}
        </p>
      )}
      {isSaid ? (
        <div role="alert">
          <FieldErrors id={id} errors={errors} />
        </div>
      ) : (
        <FieldErrors id={id} errors={errors} />
      )}
      {children}
      <SavedElsewhere value={savedElsewhere} />
    </div>
  )
}

/** Of groups with one name in many rows: which row this one is in, for those who do not see it. */
export function RowOfGroup() {
  const name = useContext(RowNameContext)
  return name === null ? null : <span className="visually-hidden"> ({name})</span>
}

export function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly string[] }) {
  if (errors.length === 0) return null
  return (
    <p id={`${id}-blad`} className="field-error">
      <span className="visually-hidden">Błąd: </span>
      {errors.join(' ')}
    </p>
  )
}

/** What somebody else saved meanwhile in this field. */
export function SavedElsewhere({ value }: { readonly value: string | null }) {
  if (value === null) return null
  return (
    <p className="field-saved">
      <strong>Wersja zapisana:</strong> {value === '' ? 'puste pole' : value}
    </p>
  )
}

/** For `aria-describedby`: the hint first, then what is wrong. */
export function describedBy(id: string, { hint, errors }: { hint?: ReactNode; errors: readonly string[] }) {
  const ids = [...(hint ? [`${id}-podpowiedz`] : []), ...(errors.length > 0 ? [`${id}-blad`] : [])]
  return ids.length > 0 ? ids.join(' ') : undefined
}
