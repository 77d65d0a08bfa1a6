'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import { foldKey } from '#domain/text/fold-key.ts'
import type { TagChoice } from '../writing-view.ts'
import { WriterField } from './writer-field.tsx'

type Props = {
  readonly label: string
  readonly tags: readonly TagChoice[]
  readonly chosen: readonly number[]
  readonly onChange: (chosen: readonly number[]) => void
  readonly announce: (message: string) => void
}

const MAX_SHOWN = 12

/** Tags of the portal by typing a part of the name (ARIA practices, combobox with list autocomplete). */
export function TagsInput({ label, tags, chosen, onChange, announce }: Props) {
  const listId = useId()
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const folded = foldKey(query)
  const found = tags
    .filter(({ id, name }) => !chosen.includes(id) && foldKey(name).includes(folded))
    .slice(0, MAX_SHOWN)

  function choose(tag: TagChoice | undefined) {
    if (tag === undefined) return
    onChange([...chosen, tag.id])
    announce(`Dodano tag: ${tag.name}.`)
    setQuery('')
    setOpen(false)
    setActive(-1)
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (found.length > 0) setActive((active + step + found.length) % found.length)
    } else if (event.key === 'Enter' && isOpen && found.length > 0) {
      event.preventDefault()
      choose(found[Math.max(active, 0)])
    } else if (event.key === 'Escape') {
      setOpen(false)
      setActive(-1)
    }
  }

  const isShown = isOpen && found.length > 0
  return (
    <div className="tags-input">
      <WriterField
        name="tagIds"
        label={label}
        hint="Wpisz część nazwy i wybierz tag z listy. Nowe tagi dodaje redaktor."
        isOptional
      >
        {(control) => (
          <input
            {...control}
            className="control control-medium"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-activedescendant={isShown && active >= 0 ? `${listId}-${found[active]?.id}` : undefined}
            autoComplete="off"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
              setOpen(true)
              setActive(-1)
            }}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
        )}
      </WriterField>
      <div id={listId} className="tags-found" role="listbox" aria-label="Pasujące tagi" hidden={!isShown}>
        {found.map((tag, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses from the field above (aria-activedescendant)
          <div
            key={tag.id}
            id={`${listId}-${tag.id}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(tag)}
          >
            {tag.name}
          </div>
        ))}
      </div>
      {query !== '' && found.length === 0 && <p className="field-hint">Nie ma takiego tagu.</p>}
      <ul className="chosen-list" aria-label="Wybrane tagi">
        {chosen.map((id) => {
          const name = tags.find((tag) => tag.id === id)?.name ?? `nr ${id}`
          return (
            <li key={id}>
              {name}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  onChange(chosen.filter((one) => one !== id))
                  announce(`Usunięto tag: ${name}.`)
                }}
              >
                Usuń<span className="visually-hidden"> tag {name}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
