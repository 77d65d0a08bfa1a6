'use client'
import { useState } from 'react'
import { AltFields, type ImageWords } from './alt-fields.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { chosenRecord, putRecord } from './put-record.ts'
import { UploadField } from './upload-field.tsx'

type Width = 'half' | null
type Attrs = ImageWords & { readonly mediaId: number; readonly width: Width }

/** An image with the words of this use: what it shows, or that it only decorates. */
export function ImageDialog({ editor, services, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<Attrs>(editor, 'image')
  const [mediaId, setMediaId] = useState(chosen?.mediaId ?? null)
  const [words, setWords] = useState<ImageWords>(chosen ?? { alt: '', decorative: false, caption: null })
  const [width, setWidth] = useState<Width>(chosen?.width ?? null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  function set() {
    if (mediaId === null) return setError('Wybierz plik z obrazem.')
    const { alt, decorative, caption } = words
    putRecord(editor, 'image', {
      mediaId,
      alt: decorative ? '' : alt.trim(),
      decorative,
      caption: caption?.trim() || null,
      width,
    })
    onClose()
  }

  const file = mediaId === null ? null : services.records.findImage(mediaId)
  return (
    <EditorDialog
      title={chosen ? 'Obraz w treści' : 'Nowy obraz'}
      submit={chosen ? 'Zapisz' : 'Wstaw obraz'}
      onSubmit={set}
      onClose={onClose}
      isBusy={isBusy}
    >
      {file !== null && (
        // biome-ignore lint/performance/noImgElement: a preview of a file just uploaded, in its own size
        <img className="editor-preview" src={file.src} alt="" width={file.width} height={file.height} />
      )}
      <UploadField
        label={mediaId === null ? 'Plik z obrazem' : 'Inny plik'}
        hint="JPEG, PNG, WebP lub AVIF, maksymalnie 10 MB. Dane o miejscu i aparacie zostaną usunięte."
        accept="image/jpeg,image/png,image/webp,image/avif"
        error={error}
        send={services.uploadImage}
        onBusy={setBusy}
        onSent={(image) => {
          setMediaId(image.mediaId)
          setError(null)
        }}
      />
      <AltFields words={words} onChange={setWords} />
      <fieldset className="field">
        <legend>Szerokość</legend>
        <label className="choice">
          <input type="radio" name="szerokosc-obrazu" checked={width === null} onChange={() => setWidth(null)} />
          <span>Cała szerokość tekstu</span>
        </label>
        <label className="choice">
          <input type="radio" name="szerokosc-obrazu" checked={width === 'half'} onChange={() => setWidth('half')} />
          <span>
            Połowa, obok następnych akapitów
            <span className="choice-hint">Na telefonie zawsze cała szerokość.</span>
          </span>
        </label>
      </fieldset>
    </EditorDialog>
  )
}
