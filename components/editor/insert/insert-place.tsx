'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { AnyTool } from '../toolbar/tools.ts'
import { isStartOfLine } from './insert-keys.ts'
import { InsertMenu } from './insert-menu.tsx'

type Props = {
  readonly editor: Editor
  /** How the stroke on the keyboard opens the list. */
  readonly opener: RefObject<() => void>
  readonly onTool: (tool: AnyTool) => void
}

/** The "+" beside an empty line and the list of blocks that it, or a stroke at the start of a line, opens. */
export function InsertPlace({ editor, opener, onTool }: Props) {
  const [from, setFrom] = useState<'button' | 'stroke' | null>(null)
  const line = useEditorState({ editor, selector: ({ editor: current }) => emptyLine(current) })
  const [top, setTop] = useState<number | null>(null)

  const measure = useCallback(() => setTop(line === null ? null : topOfLine(editor)), [editor, line])
  useEffect(() => {
    measure()
    // The text above may change its height without the cursor moving: a picture comes, the window is made narrower.
    const resized = new ResizeObserver(measure)
    resized.observe(editor.view.dom)
    return () => resized.disconnect()
  }, [editor, measure])

  useEffect(() => {
    opener.current = () => setFrom('stroke')
  }, [opener])

  if (from !== null) {
    return (
      <InsertMenu
        top={topOfLine(editor) + lineHeight(editor)}
        onChoose={(tool) => {
          setFrom(null)
          editor.commands.focus()
          onTool(tool)
        }}
        onLeave={(typed) => {
          setFrom(null)
          // What was typed after a stroke may have been meant as words.
          if (from === 'stroke' && typed !== '') editor.chain().focus().insertContent(typed).run()
          else editor.commands.focus()
        }}
      />
    )
  }
  if (top === null) return null
  return (
    <button
      type="button"
      className="insert-button"
      style={{ insetBlockStart: top }}
      aria-label="Wstaw blok"
      title="Wstaw blok (/)"
      // The keyboard has the stroke and the toolbar; Tab leads from the text to what follows it.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => setFrom('button')}
    >
      <span aria-hidden="true">+</span>
    </button>
  )
}

/** Where the empty line of the cursor begins; null = the cursor is elsewhere. */
function emptyLine({ state }: Editor): number | null {
  const { $from } = state.selection
  return isStartOfLine(state) && $from.depth === 1 && $from.parent.content.size === 0 ? $from.pos : null
}

/** Px from the top of the editor. */
function topOfLine({ view }: Editor): number {
  const { top } = view.coordsAtPos(view.state.selection.from)
  return top - (view.dom.closest('.editor')?.getBoundingClientRect().top ?? 0)
}

function lineHeight({ view }: Editor): number {
  const { top, bottom } = view.coordsAtPos(view.state.selection.from)
  return bottom - top + 4
}
