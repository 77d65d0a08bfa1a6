'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { AnyTool } from '../toolbar/tools.ts'
import { insertChoices } from './insert-choices.ts'

type Props = {
  /** Where in the editor it comes, px from its top. */
  readonly top: number
  readonly onChoose: (tool: AnyTool) => void
  /** Nothing was chosen: what was typed of it, which may be words of the text. */
  readonly onLeave: (typed: string) => void
}

/** Blocks to insert, filtered while one types (ARIA Authoring Practices, combobox with a list): arrows, Enter, Escape. */
export function InsertMenu({ top, onChoose, onLeave }: Props) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  const listId = useId()
  const choices = insertChoices(typed)

  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])

  function choose(tool: AnyTool | undefined) {
    if (tool === undefined || isOver.current) return
    isOver.current = true
    onChoose(tool)
  }

  function leave(words: string) {
    if (isOver.current) return
    isOver.current = true
    onLeave(words)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const isBackOut = event.key === 'Backspace' && typed === ''
    if (step === undefined && event.key !== 'Enter' && event.key !== 'Escape' && !isBackOut) return
    event.preventDefault()
    event.stopPropagation()
    if (step !== undefined) setActive(choices.length === 0 ? 0 : (active + step + choices.length) % choices.length)
    else if (event.key === 'Enter') choose(choices[active])
    else leave(isBackOut ? '' : `/${typed}`)
  }

  return (
    <div className="insert-menu" style={{ insetBlockStart: top }}>
      <input
        ref={input}
        type="text"
        role="combobox"
        className="control"
        aria-label="Wstaw blok"
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-activedescendant={choices.length > 0 ? `${listId}-${active}` : undefined}
        placeholder="Nazwa bloku"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          // The sign itself, twice: nothing is looked for.
          if (target.value === '/') return leave('/')
          setTyped(target.value)
          setActive(0)
        }}
        onKeyDown={press}
        onBlur={() => leave(typed === '' ? '' : `/${typed}`)}
      />
      <div id={listId} className="choices" role="listbox" aria-label="Bloki" hidden={choices.length === 0}>
        {choices.map((tool, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses from the field above (aria-activedescendant)
          <div
            key={tool.name}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            // The field must not lose the focus before the click is done.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(tool)}
          >
            {tool.label}
          </div>
        ))}
      </div>
      <p role="status" className={choices.length > 0 ? 'visually-hidden' : 'field-hint'}>
        {choices.length === 0 ? 'Nie ma takiego bloku. Wpisz inne słowo.' : `Bloki: ${choices.length}`}
      </p>
    </div>
  )
}
