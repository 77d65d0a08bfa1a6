'use client'
import { useEffect, useState } from 'react'
import { MentionArea } from '#components/comment/mention-area.tsx'
import { useSaying } from '#components/comment/use-saying.ts'
import { typeset } from '#domain/text/typography.ts'
import { chosenWords } from '../comments/chosen-words.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'

/** A comment on the chosen words, or on the block of the cursor. The text stays as it is. */
export default function CommentDialog({ editor, services, onClose }: EditorDialogProps) {
  const [chosen] = useState(() => chosenWords(editor.state))
  const [words, setWords] = useState('')
  const { say, isBusy, error, setError } = useSaying(services.comments)

  useEffect(() => {
    if (error !== null) document.querySelector<HTMLElement>('dialog[open] textarea')?.focus()
  }, [error])

  async function send() {
    if (chosen === null) return setError('W treści nie ma jeszcze słów, których uwaga mogłaby dotyczyć.')
    if (words.trim() === '') return setError('Wpisz uwagę.')
    if (!(await say({ what: 'add', ...chosen, words }))) return
    services.announce('Dodano uwagę.')
    onClose()
  }

  return (
    <EditorDialog
      title="Uwaga do fragmentu"
      submit="Dodaj uwagę"
      isBusy={isBusy}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {chosen !== null && chosen.quote !== '' && (
        <p className="thread-quote">
          <q>{typeset(chosen.quote)}</q>
        </p>
      )}
      <DialogField
        label="Uwaga"
        hint={typeset('Widzi ją tylko redakcja. Znak @ i początek imienia lub nazwiska pokażą, kogo można wskazać.')}
        error={error}
      >
        {(control) => (
          <MentionArea
            {...control}
            className="control control-full"
            rows={4}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </DialogField>
    </EditorDialog>
  )
}
