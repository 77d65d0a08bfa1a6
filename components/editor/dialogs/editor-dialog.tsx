'use client'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { flushSync } from 'react-dom'

type Props = {
  readonly title: string
  /** Words of the main button; without them the dialog only tells something. */
  readonly submit?: string
  readonly onSubmit?: () => void
  /** Also after Escape; the opener gives the focus back. */
  readonly onClose: () => void
  /** Beside the main button, before the way out. */
  readonly beside?: ReactNode
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** A native modal dialog: the rest of the page is inert, Escape closes, focus stays inside (ARIA practices, dialog). */
export function EditorDialog({ title, submit, onSubmit, onClose, beside, isBusy = false, children }: Props) {
  const place = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = place.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])

  function send(event: FormEvent) {
    event.preventDefault()
    // A dialog inside the writing form must not send that one.
    event.stopPropagation()
    if (isBusy) return
    flushSync(() => onSubmit?.())
    // Refused, the first field with an error takes the focus (WCAG 4.1.3, 3.3.1).
    place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  /** Told late: in development effects run twice, and the dialog is open again by then. */
  function closed() {
    if (place.current?.open !== true) onClose()
  }

  return (
    <dialog ref={place} className="editor-dialog" aria-labelledby={titleId} onClose={closed}>
      <form noValidate onSubmit={send}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className="form-foot">
          {submit !== undefined && (
            <button type="submit" className="button button-main" aria-disabled={isBusy || undefined}>
              {submit}
            </button>
          )}
          {beside}
          <button type="button" className="button" onClick={() => place.current?.close()}>
            {submit === undefined ? 'Zamknij' : 'Anuluj'}
          </button>
        </div>
      </form>
    </dialog>
  )
}
