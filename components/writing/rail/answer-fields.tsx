'use client'
import { type FormEvent, useEffect, useRef } from 'react'
import { MentionArea } from '#components/comment/mention-area.tsx'
import { DialogField } from '#components/editor/dialogs/dialog-field.tsx'

type Props = {
  readonly words: string
  readonly error: string | null
  readonly isBusy: boolean
  readonly onWords: (words: string) => void
  readonly onSend: (event: FormEvent) => void
  readonly onCancel: () => void
}

/** An answer to a comment, at its place; it has the focus as soon as it is there, and again when it was not taken. */
export function AnswerFields({ words, error, isBusy, onWords, onSend: send, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal leads back to the field
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [error])
  return (
    <form ref={form} noValidate onSubmit={send}>
      <DialogField
        label="Odpowiedź"
        hint="Znak @ i początek imienia lub nazwiska pokażą, kogo można wskazać."
        error={error}
      >
        {(control) => (
          <MentionArea
            {...control}
            className="control control-full"
            rows={3}
            value={words}
            onChange={({ target }) => onWords(target.value)}
          />
        )}
      </DialogField>
      <div className="form-foot">
        <button type="submit" className="button" aria-disabled={isBusy || undefined}>
          Dodaj odpowiedź
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Anuluj
        </button>
      </div>
    </form>
  )
}
