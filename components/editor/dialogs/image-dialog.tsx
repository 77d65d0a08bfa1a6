'use client'
import { useState } from 'react'
import { ImageChooser } from '#components/media/image-chooser.tsx'
import { AltFields, type ImageWords } from './alt-fields.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { chosenRecord, putRecord } from './put-record.ts'

type Width = 'half' | null
type Attrs = ImageWords & { readonly mediaId: number; readonly width: Width }

/** An image with the words of this use: what it shows, or that it only decorates. */
export default function ImageDialog({ editor, services, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<Attrs>(editor, 'image')
  const [mediaId, setMediaId] = useState(chosen?.mediaId ?? null)
  const [words, setWords] = useState<ImageWords>(chosen ?? { alt: '', decorative: false, caption: null })
  const [width, setWidth] = useState<Width>(chosen?.width ?? null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isChoosing, setChoosing] = useState(chosen === null)

  function set() {
    if (mediaId === null) return setError('Wybierz obraz z biblioteki albo prześlij nowy.')
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
      {isChoosing ? (
        <ImageChooser
          chosen={mediaId === null ? [] : [mediaId]}
          onChoose={([first]) => {
            setMediaId(first ?? null)
            setError(null)
          }}
          error={error}
          services={services}
          onBusy={setBusy}
        />
      ) : (
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          Wybierz inny obraz
        </button>
      )}
      {file !== null && (
        // biome-ignore lint/performance/noImgElement: a preview of a file of the library, in its own size
        <img className="editor-preview" src={file.src} alt="" width={file.width} height={file.height} />
      )}
      <AltFields mediaId={mediaId} words={words} onChange={setWords} />
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
