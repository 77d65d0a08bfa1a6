'use client'
import { useRef, useState } from 'react'
import type { UploadOutcome } from '../upload.ts'
import { DialogField } from './dialog-field.tsx'

type Props<Value> = {
  readonly label: string
  readonly hint: string
  readonly accept: string
  /** What is wrong with what is there so far. */
  readonly error: string | null
  /** How many more are taken; the rest is named and left. */
  readonly room: number
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<UploadOutcome<Value>>
  readonly onBusy: (isBusy: boolean) => void
  readonly onSent: (value: Value) => void
}

type Progress = { readonly place: number; readonly of: number; readonly share: number }

/** Several files at once, by button or dropped here, sent one after another; what was not taken is named with its reason. */
export function UploadManyField<Value>({ label, hint, accept, error, room, send, onBusy, onSent }: Props<Value>) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [refused, setRefused] = useState<readonly string[]>([])
  const [sent, setSent] = useState(0)
  const input = useRef<HTMLInputElement>(null)

  async function take(files: readonly File[]) {
    if (files.length === 0 || progress !== null) return
    const taken = files.slice(0, room)
    const left = files.slice(room).map(({ name }) => `${name}: nie ma już miejsca.`)
    setRefused(left)
    setSent(0)
    onBusy(true)
    for (const [index, file] of taken.entries()) {
      const at = { place: index + 1, of: taken.length }
      setProgress({ ...at, share: 0 })
      const outcome = await send(file, (share) => setProgress({ ...at, share }))
      if (outcome.ok) {
        onSent(outcome.value)
        setSent((count) => count + 1)
      } else setRefused((former) => [...former, `${file.name}: ${outcome.message}`])
    }
    setProgress(null)
    onBusy(false)
    // The same files may be chosen again.
    if (input.current) input.current.value = ''
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      className="editor-upload"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void take([...event.dataTransfer.files])
      }}
    >
      <DialogField label={label} hint={hint} error={refused.length > 0 ? refused.join(' ') : error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            className="control"
            accept={accept}
            multiple
            onChange={(event) => void take([...(event.target.files ?? [])])}
          />
        )}
      </DialogField>
      {progress !== null && (
        <progress aria-label="Przesyłanie plików" max={progress.of} value={progress.place - 1 + progress.share}>
          {progress.place} z {progress.of}
        </progress>
      )}
      <p role="status" className="field-hint">
        {progress !== null && `Przesyłanie pliku ${progress.place} z ${progress.of}…`}
        {progress === null && sent > 0 && `Przesłano plików: ${sent}`}
      </p>
    </div>
  )
}
