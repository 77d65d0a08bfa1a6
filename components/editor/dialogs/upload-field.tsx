'use client'
import { type DragEvent, useRef, useState } from 'react'
import type { UploadOutcome } from '../upload.ts'
import { DialogField } from './dialog-field.tsx'

type Props<Value> = {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly error: string | null
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<UploadOutcome<Value>>
  readonly onBusy?: (isBusy: boolean) => void
  readonly onSent: (value: Value, file: File) => void
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'sent'; readonly name: string }
  | { readonly kind: 'refused'; readonly message: string }

/** A file by button or dropped here, sent at once; how far it is, and why it was refused, is told beside it. */
export function UploadField<Value>({ label, hint, accept, error, send, onBusy, onSent }: Props<Value>) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const place = useRef<HTMLDivElement>(null)

  async function take(file: File | undefined) {
    if (file === undefined || state.kind === 'sending') return
    setState({ kind: 'sending', share: 0 })
    onBusy?.(true)
    const outcome = await send(file, (share) => setState({ kind: 'sending', share }))
    onBusy?.(false)
    if (!outcome.ok) {
      setState({ kind: 'refused', message: outcome.message })
      return takeFocus(place.current)
    }
    setState({ kind: 'sent', name: file.name })
    onSent(outcome.value, file)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    void take(event.dataTransfer.files[0])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div ref={place} className="editor-upload" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <DialogField label={label} hint={hint} error={state.kind === 'refused' ? state.message : error}>
        {(control) => (
          <input
            {...control}
            type="file"
            className="control"
            accept={accept}
            onChange={(event) => void take(event.target.files?.[0])}
          />
        )}
      </DialogField>
      {state.kind === 'sending' && (
        <progress aria-label="Przesyłanie pliku" max={1} value={state.share}>
          {Math.round(state.share * 100)}%
        </progress>
      )}
      <p role="status" className="field-hint">
        {state.kind === 'sending' && 'Przesyłanie pliku…'}
        {state.kind === 'sent' && `Przesłano: ${state.name}`}
      </p>
    </div>
  )
}

/** A refusal takes the focus to its field, unless somebody has gone on to write elsewhere on the page meanwhile. */
function takeFocus(place: HTMLElement | null): void {
  const { activeElement } = document
  const isFree = activeElement === document.body || activeElement === null
  const isHere = place !== null && (place.contains(activeElement) || place.closest('dialog') !== null)
  if (isFree || isHere) place?.querySelector<HTMLElement>('input')?.focus()
}
