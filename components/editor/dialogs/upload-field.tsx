'use client'
import { type DragEvent, useRef } from 'react'
import { type SentFile, SentFiles } from '#components/media/sent-files.tsx'
import { useUploads } from '#components/media/use-uploads.ts'
import type { UploadOutcome } from '../upload.ts'
import { DialogField } from './dialog-field.tsx'

type Props<Value> = {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly error: string | null
  /** Several files at once. */
  readonly multiple?: boolean
  /** Of several, how many more are taken; the rest is named and left. */
  readonly room?: number
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<UploadOutcome<Value>>
  readonly onBusy?: (isBusy: boolean) => void
  readonly onSent: (value: Value, file: File) => void
}

/** Files by button or dropped here, sent at once; how far each is, and why it was refused, is told beside it. */
export function UploadField<Value>({
  label,
  hint,
  accept,
  error,
  multiple = false,
  room,
  send,
  onBusy,
  onSent,
}: Props<Value>) {
  const { sent, isSending, sendAll } = useUploads(send, onSent)
  const place = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const only = sent.length === 1 ? sent[0] : undefined

  async function take(files: readonly File[]) {
    if (files.length === 0 || isSending) return
    onBusy?.(true)
    const { refused } = await (multiple ? sendAll(files, room) : sendAll(files.slice(0, 1)))
    onBusy?.(false)
    // The same files may be chosen again.
    if (multiple && input.current) input.current.value = ''
    if (refused > 0) takeFocus(place.current)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    void take([...event.dataTransfer.files])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div ref={place} className="editor-upload" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <DialogField label={label} hint={hint} error={only?.refusal ?? error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            className="control"
            accept={accept}
            multiple={multiple}
            onChange={(event) => void take([...(event.target.files ?? [])])}
          />
        )}
      </DialogField>
      {only && !only.isDone && (
        <progress aria-label="Przesyłanie pliku" max={1} value={only.share}>
          {Math.round(only.share * 100)}%
        </progress>
      )}
      {sent.length > 1 && <SentFiles sent={sent} />}
      <p role="status" className="field-hint">
        {statusWords(sent)}
      </p>
    </div>
  )
}

/** What is said of a sending as a whole, when it begins and when it ends. */
function statusWords(sent: readonly SentFile[]): string {
  if (sent.some(({ isDone }) => !isDone)) return sent.length === 1 ? 'Przesyłanie pliku…' : 'Przesyłanie plików…'
  const taken = sent.filter(({ refusal }) => refusal === null)
  if (sent.length > 1) return `Przesłano: ${taken.length} z ${sent.length} plików`
  return taken[0] === undefined ? '' : `Przesłano: ${taken[0].name}`
}

/** A refusal takes the focus to its field, unless somebody has gone on to write elsewhere on the page meanwhile. */
function takeFocus(place: HTMLElement | null): void {
  const { activeElement } = document
  const isFree = activeElement === document.body || activeElement === null
  const isHere = place !== null && (place.contains(activeElement) || place.closest('dialog') !== null)
  if (isFree || isHere) place?.querySelector<HTMLElement>('input')?.focus()
}
