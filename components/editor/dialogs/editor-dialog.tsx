'use client'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { DialogFrame, useDialogFrame } from './dialog-frame.tsx'

type Props = {
  readonly title: string
  /** Words of the main button; without them the dialog only tells something. */
  readonly submit?: string
  readonly onSubmit?: () => void
  /** Also after Escape; the opener gives the focus back. A frame that is there already tells its own. */
  readonly onClose: () => void
  /** Beside the main button, before the way out. */
  readonly beside?: ReactNode
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** A dialog with one form: in the frame that is open around it, or in a frame of its own. */
export function EditorDialog({ onClose, ...content }: Props) {
  if (useDialogFrame() !== null) return <DialogContent {...content} />
  return (
    <DialogFrame onClose={onClose}>
      <DialogContent {...content} />
    </DialogFrame>
  )
}

function DialogContent({ title, submit, onSubmit, beside, isBusy = false, children }: Omit<Props, 'onClose'>) {
  const frame = useDialogFrame()
  const form = useRef<HTMLFormElement>(null)

  function send(event: FormEvent) {
    event.preventDefault()
    // A dialog inside the writing form must not send that one.
    event.stopPropagation()
    if (isBusy) return
    flushSync(() => onSubmit?.())
    // Refused, the first field with an error takes the focus (WCAG 4.1.3, 3.3.1).
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  return (
    <form ref={form} noValidate onSubmit={send}>
      <h2 id={frame?.titleId}>{title}</h2>
      {children}
      <div className="form-foot">
        {submit !== undefined && (
          <button type="submit" className="button button-main" aria-disabled={isBusy || undefined}>
            {submit}
          </button>
        )}
        {beside}
        <button type="button" className="button" onClick={frame?.close}>
          {submit === undefined ? 'Zamknij' : 'Anuluj'}
        </button>
      </div>
    </form>
  )
}
