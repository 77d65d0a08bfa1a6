'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import type { Choice } from './choice.ts'
import type { FindChoices } from './find-choices.ts'

type Asked = {
  /** What the list is called: „Pasujące tagi”. */
  readonly label: string
  readonly find: FindChoices
  readonly onChoose: (choice: Choice) => void
}

const WAIT_MS = 200

/** `null` = the list is closed; a text = what was typed when it was opened. */
type Question = string | null
type Found = { readonly of: string; readonly choices: readonly Choice[] | 'unreachable' }

/**
 * A field that searches while one types, and the list under it (ARIA Authoring Practices, combobox with a list of one's
 * own choice): arrows move, Enter takes the one marked or else the first, Escape closes. The field keeps its own text; its
 * keys, its states and the list are given back. `ask` opens the list for a text.
 */
export function useChoices({ label, find, onChoose }: Asked) {
  const listId = useId()
  const [question, setQuestion] = useState<Question>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [active, setActive] = useState(-1)

  useEffect(() => {
    if (question === null) return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const choices = await find(question, asking.signal).catch(() => 'unreachable' as const)
      if (asking.signal.aborted) return
      setFound({ of: question, choices })
      setActive(-1)
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [question, find])

  // In a dialog or on a phone the list may be longer than what is seen.
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])

  const answer = question === null ? null : found?.of === question ? found.choices : null
  const choices = answer === null || answer === 'unreachable' ? [] : answer
  const isOpen = choices.length > 0

  function ask(text: string) {
    setQuestion(text)
    setActive(-1)
  }

  function close() {
    setQuestion(null)
    setActive(-1)
  }

  function choose(choice: Choice | undefined) {
    if (choice === undefined) return
    close()
    onChoose(choice)
  }

  function press(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!isOpen) ask(event.currentTarget.value)
      else
        setActive(active === -1 && step === -1 ? choices.length - 1 : (active + step + choices.length) % choices.length)
    } else if (event.key === 'Enter' && question !== null) {
      // Words still being searched for are no answer yet: the form waits.
      event.preventDefault()
      choose(choices[Math.max(active, 0)])
    } else if (event.key === 'Escape' && question !== null) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  const states = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-activedescendant': isOpen && active >= 0 ? `${listId}-${active}` : undefined,
    autoComplete: 'off',
    onKeyDown: press,
    onBlur: close,
  } as const

  return { ask, close, states, list: <ChoiceList {...{ listId, label, answer, choices, active, choose }} /> }
}

type ListProps = {
  readonly listId: string
  readonly label: string
  readonly answer: readonly Choice[] | 'unreachable' | null
  readonly choices: readonly Choice[]
  readonly active: number
  readonly choose: (choice: Choice) => void
}

function ChoiceList({ listId, label, answer, choices, active, choose }: ListProps): ReactNode {
  return (
    <>
      <div id={listId} className="choices" role="listbox" aria-label={label} hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses from the field above (aria-activedescendant)
          <div
            key={choice.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            // The field must not lose the focus before the click is done.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.label}
            {choice.hint && <span className="choice-hint">{choice.hint}</span>}
          </div>
        ))}
      </div>
      <p role="status" className={choices.length > 0 || answer === null ? 'visually-hidden' : 'field-hint'}>
        {answer === 'unreachable'
          ? 'Nie udało się wyszukać. Sprawdź połączenie i to, czy sesja trwa, i wpisz słowo ponownie.'
          : answer !== null && (choices.length === 0 ? 'Brak wyników. Wpisz inne słowa.' : `Wyniki: ${choices.length}`)}
      </p>
    </>
  )
}
