'use client'
import { useEffect, useState } from 'react'

/** "Skupienie": whether everything but the sheet and its foot is hidden. Escape brings the page back. */
export function useAlone() {
  const [isAlone, setAlone] = useState(false)
  useEffect(() => {
    if (!isAlone) return
    const listening = new AbortController()
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isForAnother(event)) setAlone(false)
    }
    window.addEventListener('keydown', leave, { signal: listening.signal })
    return () => listening.abort()
  }, [isAlone])
  return [isAlone, setAlone] as const
}

/** Whether the key closes something else, or says in a table that Tab leaves it. The text itself takes every Escape. */
function isForAnother({ defaultPrevented, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true
  const text = target instanceof Element ? target.closest('.ProseMirror') : null
  if (text === null) return defaultPrevented
  const place = getSelection()?.anchorNode
  return (place instanceof Element ? place : place?.parentElement)?.closest('.ProseMirror table') != null
}
