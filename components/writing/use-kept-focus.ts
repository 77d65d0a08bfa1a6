'use client'
import { useEffect, useRef } from 'react'

const stops = 'input, textarea, select, button, a[href], [tabindex], [contenteditable="true"]'

/**
 * A button that takes away the part it is in (a choice between two versions, a tag, a picture) leaves the focus nowhere,
 * and the next Tab begins at the top of the page. Here it goes to the first stop of the nearest part that is still there
 * (WCAG 2.4.3).
 */
export function useKeptFocus(): void {
  const last = useRef<readonly Element[]>([])
  useEffect(() => {
    const listening = new AbortController()
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? ancestors(target) : []
    }
    document.addEventListener('focusin', remember, { signal: listening.signal })
    return () => listening.abort()
  }, [])
  useEffect(() => {
    const [focused] = last.current
    if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return
    const place = last.current.find((element) => element.isConnected && firstStop(element) !== undefined)
    const isPart = place !== undefined && place.closest('main') !== null
    const stop = place?.matches('[tabindex]') ? place : firstStop(place)
    if (isPart && stop instanceof HTMLElement) stop.focus()
  })
}

/** What is in a closed fold, or hidden at this width, takes no focus. */
function firstStop(place: Element | undefined): Element | undefined {
  return [...(place?.querySelectorAll(stops) ?? [])].find((stop) => stop.checkVisibility())
}

function ancestors(element: Element): readonly Element[] {
  return element.parentElement === null ? [element] : [element, ...ancestors(element.parentElement)]
}
