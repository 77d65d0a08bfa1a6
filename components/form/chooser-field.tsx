'use client'
import { type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import type { ChooserKind } from '#domain/choice/chooser-kinds.ts'
import type { Choice } from './choice.ts'
import { SEARCH_COMMAND, searchedName, typedName } from './chooser-names.ts'
import { describedBy, FieldFrame, RowOfGroup } from './field-frame.tsx'
import { type FindChoices, findChoices } from './find-choices.ts'
import { FormScopeContext, useField } from './form-scope.tsx'
import { useChoices } from './use-choices.tsx'
import { useHasScript } from './use-has-script.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly chooser: ChooserKind
  /** The record that asks, which is no choice for itself. */
  readonly butFor?: number | null
  /** Offered whatever is searched for. */
  readonly always?: readonly Choice[]
  /** Words of choosing nothing, for a field that may stay empty. */
  readonly empty?: string
  readonly hint?: ReactNode
}

/**
 * One of many records, found by words. With a script a field that offers what fits (useChoices); without one the field, a
 * button that searches, and what was found as a choice of one: the button sends the form and brings everything back. The
 * page begins it with `chosenValues`.
 */
export function ChooserField({ name, label, chooser, butFor = null, always = none, empty, hint }: Props) {
  const { state } = useContext(FormScopeContext)
  const { id, value, errors, savedElsewhere, autoFocus } = useField(name)
  const searched = useField(searchedName(name))
  const typed = useField(typedName(name, { chooser, butFor }))
  const before: Choice | null = value === '' ? null : { value, label: searched.value }
  const hasScript = useHasScript()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState(before)
  const find = useMemo(() => withAlways(findChoices(chooser, butFor), always), [chooser, butFor, always])
  const { ask, states, list } = useChoices({
    label: 'Pasujące pozycje',
    find,
    onChoose: (choice) => {
      setChosen(choice)
      if (input.current) input.current.value = choice.label
    },
  })
  const saved = savedElsewhere === null ? null : (searched.savedElsewhere ?? savedElsewhere)
  return (
    <FieldFrame {...{ id, label, hint, isOptional: empty !== undefined, errors, savedElsewhere: saved }}>
      <div className="chooser-line">
        <input
          // biome-ignore lint/a11y/noAutofocus: the answer to a search without a script, never the first sight of a page
          autoFocus={autoFocus}
          {...(hasScript && states)}
          ref={input}
          id={id}
          name={typedName(name, { chooser, butFor })}
          type="text"
          className="control control-full"
          defaultValue={typed.values.length > 0 ? typed.value : searched.value}
          aria-describedby={describedBy(id, { hint, errors })}
          aria-invalid={errors.length > 0 || undefined}
          onChange={({ target }) => {
            setChosen(null)
            ask(target.value)
          }}
        />
        {!hasScript && (
          <button type="submit" name={SEARCH_COMMAND} value={name} className="button">
            Szukaj
            <span className="visually-hidden"> ({label})</span>
          </button>
        )}
      </div>
      {hasScript ? (
        <>
          {list}
          <input type="hidden" name={name} value={chosen?.value ?? ''} />
          <input type="hidden" name={searchedName(name)} value={chosen?.label ?? ''} />
        </>
      ) : (
        <>
          <input type="hidden" name={searchedName(name)} value={searched.value} />
          <Found {...{ name, label, empty, always, chosen: before, found: state.choices?.[name] ?? null }} />
        </>
      )}
    </FieldFrame>
  )
}

const none: readonly Choice[] = []

type FoundProps = Pick<Props, 'name' | 'label'> & {
  readonly empty: string | undefined
  readonly always: readonly Choice[]
  readonly chosen: Choice | null
  /** null = nobody searched. What was chosen before is among it. */
  readonly found: readonly Choice[] | null
}

function Found({ name, label, empty, always, chosen, found }: FoundProps) {
  const nothing: readonly Choice[] = empty === undefined ? [] : [{ value: '', label: empty }]
  const isNew = ({ value }: Choice) => value !== chosen?.value
  const answers = found?.filter(isNew).length ?? null
  const offered = [...nothing, ...(found ?? (chosen ? [chosen] : []))]
  const choices = [...offered.filter(({ value }) => !always.some((choice) => choice.value === value)), ...always]
  return (
    <>
      <p role="status" className="field-hint">
        {answers !== null && (answers === 0 ? 'Brak wyników. Wpisz inne słowa.' : `Wyniki: ${answers}`)}
      </p>
      {choices.length > nothing.length && (
        <fieldset className="chooser-found">
          <legend>
            {label}: wybór
            <RowOfGroup />
          </legend>
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="radio"
                name={name}
                value={choice.value}
                defaultChecked={choice.value === (chosen?.value ?? '')}
              />
              <span>
                {choice.label}
                {choice.hint && <span className="choice-hint">{choice.hint}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

function withAlways(find: FindChoices, always: readonly Choice[]): FindChoices {
  return async (text, signal) => [...(await find(text, signal)), ...always]
}
