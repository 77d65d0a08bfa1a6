import { useLayoutEffect, useState } from 'react'

/**
 * Keeps what somebody typed into a `<textarea>` of the server's page before the script of that page came: taking the field
 * over, React puts back the words it began with.
 */
export function useTypedBefore(id: string): void {
  // While the first rendering takes the page over, the field still holds what was typed.
  const [typed] = useState(() => findTextArea(id)?.value ?? null)
  useLayoutEffect(() => {
    const field = findTextArea(id)
    if (field && typed !== null && field.value !== typed) field.value = typed
  }, [id, typed])
}

function findTextArea(id: string): HTMLTextAreaElement | null {
  if (typeof document === 'undefined') return null
  const element = document.getElementById(id)
  return element instanceof HTMLTextAreaElement ? element : null
}
