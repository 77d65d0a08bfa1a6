'use client'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { shownTools } from './shown-tools.ts'

/** The tools as they are where the cursor is, looked at once for each picture of the screen: keys need not wait for it. */
export function useShownTools(editor: Editor) {
  const [shown, setShown] = useState(() => shownTools(editor))
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      if (editor.isDestroyed) return
      const next = shownTools(editor)
      // Plain values: the same ones need no drawing.
      setShown((former) => (JSON.stringify(former) === JSON.stringify(next) ? former : next))
    }
    const wait = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    editor.on('transaction', wait)
    wait()
    return () => {
      editor.off('transaction', wait)
      cancelAnimationFrame(frame)
    }
  }, [editor])
  return shown
}
