type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'> & {
  readonly getModifierState: (name: 'AltGraph') => boolean
}

/** What was typed, with one more key; keys that write nothing change nothing. AltGr (ł) is told as Ctrl and Alt on Windows. */
export function withKey(typed: string, key: Key): string {
  if (key.key === 'Backspace') return [...typed].slice(0, -1).join('')
  const isCommand = key.metaKey || (key.ctrlKey && !(key.altKey || key.getModifierState('AltGraph')))
  return isCommand || [...key.key].length !== 1 ? typed : typed + key.key
}

const focusable =
  'input:not(:disabled, [type="hidden"]), textarea:not(:disabled), select:not(:disabled), button:not(:disabled), a[href], [tabindex="0"]'
const takesWords = 'textarea, input:is(:not([type]), [type="text"], [type="search"], [type="url"], [type="tel"])'

/** Gives the focus to the first control of a dialog; what was typed before it came goes where the caret is. */
export function focusFirst(dialog: HTMLElement, typed: string): void {
  const first = dialog.querySelector<HTMLElement>(focusable)
  first?.focus()
  if (typed === '' || first === null || !first.matches(takesWords)) return
  const field = first as HTMLInputElement | HTMLTextAreaElement
  field.setRangeText(typed, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
