'use client'
import { useCallback, useMemo, useRef } from 'react'
import { type FindChoices, findChoices } from '#components/form/find-choices.ts'
import { useChoices } from '#components/form/use-choices.tsx'
import { useTagNames } from '../use-tag-names.ts'
import { WriterField } from './writer-field.tsx'

type Props = {
  readonly label: string
  /** Names of the tags that the text began with. */
  readonly names: Readonly<Record<number, string>>
  readonly chosen: readonly number[]
  readonly onChange: (chosen: readonly number[]) => void
  readonly announce: (message: string) => void
}

/** Tags of the portal by words of their names. */
export function TagsInput({ label, names, chosen, onChange, announce }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const find = useNotChosen(chosen)
  const { nameOf, learn } = useTagNames(chosen, names)
  const { ask, states, list } = useChoices({
    label: 'Pasujące tagi',
    find,
    onChoose: ({ value, label: name }) => {
      const id = Number(value)
      learn(id, name)
      onChange([...chosen, id])
      announce(`Dodano tag: ${name}.`)
      if (input.current) input.current.value = ''
    },
  })
  return (
    <div className="tags-input">
      <WriterField
        name="tagIds"
        label={label}
        hint="Wpisz początek albo słowo z nazwy i wybierz tag z listy. Nowe tagi dodaje redaktor."
        isOptional
      >
        {(control) => (
          <input
            {...control}
            {...states}
            ref={input}
            type="text"
            className="control control-medium"
            onChange={({ target }) => ask(target.value)}
          />
        )}
      </WriterField>
      {list}
      <ul className="chosen-list" aria-label="Wybrane tagi">
        {chosen.map((id) => (
          <li key={id}>
            {nameOf(id)}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onChange(chosen.filter((one) => one !== id))
                announce(`Usunięto tag: ${nameOf(id)}.`)
              }}
            >
              Usuń<span className="visually-hidden"> tag {nameOf(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Tags that fit, without those chosen already. The same function while these do not change. */
function useNotChosen(chosen: readonly number[]): FindChoices {
  const all = useMemo(() => findChoices('tag', null), [])
  return useCallback(
    async (text, signal) => (await all(text, signal)).filter(({ value }) => !chosen.includes(Number(value))),
    [all, chosen],
  )
}
