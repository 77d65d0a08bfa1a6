'use client'
import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { refuseStrayDrops } from '#components/editor/stray-drops.ts'
import { upload } from '#components/editor/upload.ts'
import { type SentFile, SentFiles } from './sent-files.tsx'
import { useUploads } from './use-uploads.ts'

type Props = {
  /** Address of the route that takes one file. */
  readonly action: string
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly submit: string
  /** Where to go when the one file is in, and when all of several are. */
  readonly doneHref: string
  readonly manyDoneHref: string
  /** Sent along by the plain form: sent twice, it is one file. */
  readonly idempotencyKey: string
}

/**
 * Files in, few at a time, with progress; chosen or dropped. Without JavaScript it is a plain form that sends one file and
 * comes back.
 */
export function UploadForm({ action, label, hint, accept, submit, doneHref, ...rest }: Props) {
  const { manyDoneHref, idempotencyKey } = rest
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isEnhanced, setEnhanced] = useState(false)
  const [isOver, setOver] = useState(false)
  const { sent, isSending, sendAll } = useUploads(
    (file: File, onProgress) => upload<unknown>(action, file, onProgress),
    () => {},
  )
  useEffect(() => {
    setEnhanced(true)
    const listening = new AbortController()
    refuseStrayDrops(listening.signal)
    return () => listening.abort()
  }, [])

  async function send(files: readonly File[]) {
    if (files.length === 0 || isSending) return
    const { refused } = await sendAll(files)
    if (input.current) input.current.value = ''
    if (refused === 0) window.location.assign(files.length === 1 ? doneHref : manyDoneHref)
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    send([...(input.current?.files ?? [])])
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    send([...event.dataTransfer.files])
  }

  return (
    <form
      className={isOver ? 'upload-form upload-over' : 'upload-form'}
      aria-label="Dodawanie plików"
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={isEnhanced ? onSubmit : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <label htmlFor={id}>{label}</label>
      <p className="field-hint" id={`${id}-podpowiedz`}>
        {hint}
        {isEnhanced && ' Możesz też upuścić pliki w tej ramce.'}
      </p>
      <div className="upload-line">
        <input
          ref={input}
          id={id}
          type="file"
          name="file"
          required
          accept={accept}
          multiple={isEnhanced}
          aria-describedby={`${id}-podpowiedz`}
        />
        <button type="submit" className="button button-main" aria-disabled={isSending || undefined}>
          {submit}
        </button>
      </div>
      <SentFiles sent={sent} />
      {sent.length > 0 && !isSending && <Outcome sent={sent} listHref={doneHref.split('?')[0] ?? doneHref} />}
    </form>
  )
}

/** Where some were not taken one stays, to read why. */
function Outcome({ sent, listHref }: { readonly sent: readonly SentFile[]; readonly listHref: string }) {
  const taken = sent.filter(({ refusal }) => refusal === null).length
  return (
    <p role="status">
      Dodano: {taken} z {sent.length}. {taken > 0 && <a href={listHref}>Pokaż na liście</a>}
    </p>
  )
}
