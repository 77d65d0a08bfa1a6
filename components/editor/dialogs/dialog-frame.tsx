'use client'
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'

type Frame = {
  readonly titleId: string
  /** The dialog, open: content that takes the focus as soon as it is there asks for it. */
  readonly opened: () => HTMLDialogElement | null
  readonly close: () => void
}

const FrameContext = createContext<Frame | null>(null)

/** The open dialog around this content; null = there is none yet, and the content brings its own. */
export const useDialogFrame = () => useContext(FrameContext)

type Props = {
  /** Also after Escape; the opener gives the focus back. */
  readonly onClose: () => void
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  readonly children: ReactNode
}

/**
 * A native modal dialog: the rest of the page is inert, Escape closes, focus stays inside (ARIA practices, dialog). It stays
 * one and the same while its content changes, so that no key falls between two of them.
 */
export function DialogFrame({ onClose, onKeyDown, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Before the next key: what is pressed right after a tool is meant for the dialog.
  useLayoutEffect(() => {
    const shown = opened(dialog.current)
    return () => shown?.close()
  }, [])

  /** Told late: in development effects run twice, and the dialog is open again by then. */
  function closed() {
    if (dialog.current?.open === false) onClose()
  }

  const frame = useMemo(
    () => ({ titleId, opened: () => opened(dialog.current), close: () => dialog.current?.close() }),
    [titleId],
  )
  return (
    <dialog ref={dialog} className="editor-dialog" aria-labelledby={titleId} onClose={closed} onKeyDown={onKeyDown}>
      <FrameContext value={frame}>{children}</FrameContext>
    </dialog>
  )
}

function opened(dialog: HTMLDialogElement | null): HTMLDialogElement | null {
  if (dialog && !dialog.open) dialog.showModal()
  return dialog
}
