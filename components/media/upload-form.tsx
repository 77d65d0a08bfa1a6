'use client'
import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { refuseStrayDrops } from '#components/editor/stray-drops.ts'
import { upload } from '#components/editor/upload.ts'
import { type SentFile, SentFiles } from './sent-files.tsx'

type Props = {
  /** Address of the route that takes one file. */
  readonly action: string
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly submit: string
  /** Where to go when every file is in. */
  readonly doneHref: string
  /** Sent along by the plain form: sent twice, it is one file. */
  readonly idempotencyKey: string
}

/**
 * Files in, one after another, with progress; chosen or dropped. Without JavaScript it is a plain form that sends one
 * file and comes back.
 */
export function UploadForm({ action, label, hint, accept, submit, doneHref, idempotencyKey }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isEnhanced, setEnhanced] = useState(false)
  const [isOver, setOver] = useState(false)
  const [sent, setSent] = useState<readonly SentFile[]>([])
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    setEnhanced(true)
    const listening = new AbortController()
    refuseStrayDrops(listening.signal)
    return () => listening.abort()
  }, [])

  async function send(files: readonly File[]) {
    if (files.length === 0 || isSending) return
    setSending(true)
    setSent(files.map(({ name }) => ({ name, share: 0, refusal: null, isDone: false })))
    const change = (index: number, how: Partial<SentFile>) =>
      setSent((all) => all.map((one, at) => (at === index ? { ...one, ...how } : one)))
    let refused = 0
    for (const [index, file] of files.entries()) {
      const outcome = await upload(action, file, (share) => change(index, { share }))
      if (!outcome.ok) refused += 1
      change(index, { isDone: true, refusal: outcome.ok ? null : outcome.message })
    }
    setSending(false)
    if (input.current) input.current.value = ''
    if (refused === 0) window.location.assign(doneHref)
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
    </form>
  )
}
