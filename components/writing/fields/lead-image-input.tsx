'use client'
import { useState } from 'react'
import { OnDemand } from '#components/editor/dialogs/on-demand.tsx'
import { UploadField } from '#components/editor/dialogs/upload-field.tsx'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { fieldId } from '#components/form/form-scope.tsx'
import { OnDemandPlace } from '#components/ui/on-demand-place.tsx'
import type { LeadImage } from '#domain/article/article-text.ts'
import { useProblems } from './writer-field.tsx'

const loadDialog = () => import('./lead-image-dialog.tsx')
const loadWords = () => import('./lead-image-words.tsx')

type Props = {
  readonly legend: string
  readonly value: LeadImage | null
  readonly services: EditorServices
  readonly onChange: (value: LeadImage | null) => void
}

/** "Obraz główny": the picture above the text and on lists, with the words of this use. */
export function LeadImageInput({ legend, value, services, onChange }: Props) {
  const errors = useProblems('leadImage')
  const [isChoosing, setChoosing] = useState(false)
  const take = (mediaId: number) =>
    onChange({ alt: '', decorative: false, caption: null, ...value, crop: null, mediaId })
  const file = value === null ? null : services.records.findImage(value.mediaId)
  return (
    <fieldset className="field lead-image" id={fieldId('leadImage')} tabIndex={-1}>
      <legend>
        {legend}
        <span className="field-optional"> (nieobowiązkowe)</span>
      </legend>
      {file !== null && (
        // biome-ignore lint/performance/noImgElement: a preview of an uploaded file, in its own size
        <img className="editor-preview" src={file.src} alt="" width={file.width} height={file.height} />
      )}
      <UploadField
        label={value === null ? 'Plik z obrazem' : 'Inny plik'}
        hint="JPEG, PNG, WebP lub AVIF, maksymalnie 10 MB."
        accept="image/jpeg,image/png,image/webp,image/avif"
        error={errors[0] ?? null}
        send={services.uploadImage}
        onSent={({ mediaId }) => take(mediaId)}
      />
      <button type="button" className="button" onClick={() => setChoosing(true)}>
        Wybierz z biblioteki
      </button>
      {isChoosing && (
        <OnDemand
          load={loadDialog}
          props={{ mediaId: value?.mediaId ?? null, services, onTake: take, onClose: () => setChoosing(false) }}
        />
      )}
      {value !== null && (
        <>
          <OnDemandPlace load={loadWords} props={{ value, file, onChange }} lost="Nie udało się wczytać pól obrazu." />
          <button type="button" className="button" onClick={() => onChange(null)}>
            Usuń obraz główny
          </button>
        </>
      )}
    </fieldset>
  )
}
