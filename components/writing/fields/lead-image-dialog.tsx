'use client'
import { useState } from 'react'
import { EditorDialog } from '#components/editor/dialogs/editor-dialog.tsx'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { ImageChooser } from '#components/media/image-chooser.tsx'

export type LeadImageDialogProps = {
  readonly mediaId: number | null
  readonly services: EditorServices
  readonly onTake: (mediaId: number) => void
  readonly onClose: () => void
}

/** "Obraz główny" from the library; its words are written beside it, on the rail. */
export default function LeadImageDialog({ mediaId, services, onTake, onClose }: LeadImageDialogProps) {
  const [chosen, setChosen] = useState(mediaId)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  function take() {
    if (chosen === null) return setError('Wybierz obraz z biblioteki albo prześlij nowy.')
    onTake(chosen)
    onClose()
  }

  return (
    <EditorDialog title="Obraz główny" submit="Wybierz obraz" onSubmit={take} onClose={onClose} isBusy={isBusy}>
      <ImageChooser
        chosen={chosen === null ? [] : [chosen]}
        onChoose={([first]) => {
          setChosen(first ?? null)
          setError(null)
        }}
        error={error}
        services={services}
        onBusy={setBusy}
      />
    </EditorDialog>
  )
}
