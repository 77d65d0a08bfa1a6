'use client'
import { useEffect } from 'react'
import { actOnKey, nameKeys } from './act-on-key.ts'

/** Keys that act alone, in lists of the panel; „Moje konto” switches them off (WCAG 2.1.4). */
export function SingleKeys() {
  useEffect(() => {
    nameKeys(document)
    document.addEventListener('keydown', actOnKey)
    return () => document.removeEventListener('keydown', actOnKey)
  }, [])
  return null
}
