'use client'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { DeskThread } from '#components/comment/desk-thread.ts'
import { commentMarks, commentMarksKey } from '#components/editor/comments/comment-marks.ts'
import { type PlacedThread, placeThreads } from '#components/editor/comments/place-threads.ts'
import type { ArticleText } from '#domain/article/article-text.ts'

/**
 * Threads in the order of the text, their words marked in it. Found again at each pause in typing; in between the marks move
 * with the text.
 */
export function usePlacedThreads(editor: Editor, text: ArticleText, threads: readonly DeskThread[]) {
  const [placed, setPlaced] = useState<readonly PlacedThread[]>([])

  useEffect(() => {
    editor.registerPlugin(commentMarks())
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(commentMarksKey)
    }
  }, [editor])

  useEffect(() => {
    // Letters being put together (a dead key, a suggestion) must not be drawn over: the next pause does it.
    if (editor.isDestroyed || editor.view.composing) return
    const found = placeThreads(editor.state.doc, text, threads)
    setPlaced(found)
    const marks = found.flatMap(({ mark }) => mark ?? [])
    editor.view.dispatch(editor.state.tr.setMeta(commentMarksKey, marks))
  }, [editor, text, threads])

  return placed
}
