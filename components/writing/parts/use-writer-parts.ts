'use client'
import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMedia } from '#components/ui/use-media.ts'
import { partId, type WriterPartName } from './writer-part-name.ts'

/** Where the rail has no room beside the sheet (app/styles/panel/writing.css). */
const NARROW = '(width < 64rem)'

/** Which part of the writing page is in front on a narrow window; null = all of them are there at once. */
export function useWriterParts() {
  const [front, setFront] = useState<WriterPartName>('text')
  const isNarrow = useMedia(NARROW)
  const show = useCallback((part: WriterPartName) => {
    // At once: whoever leads to a field of it gives that the focus next.
    flushSync(() => setFront(part))
    // Whoever chose a part has asked for what is folded in it.
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(`#${partId(part)} > .rail-section > details`)) {
      fold.open = true
    }
  }, [])
  return { front: isNarrow ? front : null, show }
}
