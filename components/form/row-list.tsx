'use client'
import { type ReactNode, useContext } from 'react'
import { FieldErrors } from './field-frame.tsx'
import { FormScopeContext, fieldId, RowNameContext, useField } from './form-scope.tsx'
import { ROW_COMMAND, rowCountName } from './form-state.ts'

type Props = {
  /** Name of the list; fields of its rows are called `<list>.<number>.<field>`. */
  readonly list: string
  readonly legend: string
  readonly hint?: ReactNode
  /** One entry: „członek”, said of its buttons. */
  readonly entry: string
  readonly add: string
  /** Whether the order means something. */
  readonly isOrdered?: boolean
  readonly row: (name: (field: string) => string, index: number) => ReactNode
}

/** A list inside a form. Its buttons send the form and bring everything back, so it works without JavaScript. */
export function RowList({ list, legend, hint, entry, add, isOrdered = false, row }: Props) {
  const { state, saved } = useContext(FormScopeContext)
  const { errors } = useField(list)
  const count = Number((state.typed ?? saved)[rowCountName(list)]?.[0] ?? 0)
  const id = fieldId(list)
  return (
    <fieldset id={id} tabIndex={-1} className={errors.length > 0 ? 'rows field-refused' : 'rows'}>
      <legend>{legend}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <FieldErrors id={id} errors={errors} />
      <input type="hidden" name={rowCountName(list)} value={count} />
      {count > 0 && (
        <ol>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; the form is rendered again when rows move
            <li key={index} className="row">
              <div className="row-fields">
                <RowNameContext value={`${entry} ${index + 1}`}>
                  {row((field) => `${list}.${index}.${field}`, index)}
                </RowNameContext>
              </div>
              <div className="row-buttons">
                <span className="row-number">
                  {entry} {index + 1}
                </span>
                {isOrdered && index > 0 && <RowButton {...{ list, entry, index }} verb="up" label="Wyżej" />}
                {isOrdered && index < count - 1 && <RowButton {...{ list, entry, index }} verb="down" label="Niżej" />}
                <RowButton {...{ list, entry, index }} verb="remove" label="Usuń" />
              </div>
            </li>
          ))}
        </ol>
      )}
      <button
        type="submit"
        name={ROW_COMMAND}
        value={`${list}:add`}
        className="button"
        // biome-ignore lint/a11y/noAutofocus: the last row was just taken away, and the hand must be somewhere
        autoFocus={state.focus === `${list}.add` || undefined}
      >
        {add}
      </button>
    </fieldset>
  )
}

type ButtonProps = {
  readonly list: string
  readonly entry: string
  readonly index: number
  readonly verb: 'up' | 'down' | 'remove'
  readonly label: string
}

function RowButton({ list, entry, index, verb, label }: ButtonProps) {
  return (
    <button type="submit" name={ROW_COMMAND} value={`${list}:${verb}:${index}`} className="link-button">
      {label}
      <span className="visually-hidden">
        ({entry} {index + 1})
      </span>
    </button>
  )
}
