'use client'
import { type ComponentProps, type KeyboardEvent, useRef } from 'react'
import { findChoices } from '#components/form/find-choices.ts'
import { useChoices } from '#components/form/use-choices.tsx'
import { useHasScript } from '#components/form/use-has-script.ts'
import { mentionBefore } from './mention-before.ts'

const findPeople = findChoices('person', null)

/**
 * Words in which people are named after a sign @: while a name is typed, a list offers who it may be. The field stays a field of
 * several lines, which can be no combobox (ARIA in HTML); what is marked in the list is told as in one.
 */
export function MentionArea({ onChange, ...area }: ComponentProps<'textarea'>) {
  const field = useRef<HTMLTextAreaElement>(null)
  const hasScript = useHasScript()
  const { ask, close, states, list } = useChoices({ label: 'Osoby', find: findPeople, onChoose: put })
  const { role: _role, 'aria-expanded': isOpen, autoComplete: _off, onKeyDown, onBlur, ...told } = states

  function put({ label }: { readonly label: string }) {
    const { current } = field
    const typed = current && mentionBefore(current.value.slice(0, current.selectionStart))
    if (!current || typed === null) return
    current.setRangeText(`${label} `, current.selectionStart - typed.length, current.selectionStart, 'end')
    current.dispatchEvent(new Event('input', { bubbles: true }))
  }

  function look({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) {
    const typed = selectionStart === selectionEnd ? mentionBefore(value.slice(0, selectionStart)) : null
    if (typed === null) close()
    else ask(typed)
  }

  // Arrows and Enter are the field's own while nobody is offered.
  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isOpen || event.key === 'Escape') onKeyDown(event)
  }

  return (
    <>
      <textarea
        {...area}
        {...(hasScript && { ...told, 'aria-haspopup': 'listbox' as const, onKeyDown: press, onBlur })}
        ref={field}
        onChange={(event) => {
          onChange?.(event)
          look(event.currentTarget)
        }}
      />
      {hasScript && list}
    </>
  )
}
