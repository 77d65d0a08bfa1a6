'use client'
import { useId } from 'react'
import type { EditorImage } from '../schema/editor-records.ts'
import { AltFields, type ImageWords } from './alt-fields.tsx'

type Props = {
  readonly entry: ImageWords & { readonly mediaId: number }
  readonly file: EditorImage | null
  readonly place: { readonly number: number; readonly of: number }
  readonly onChange: (words: ImageWords) => void
  /** `buttonId`: of the button pressed, which keeps the focus wherever its image goes. */
  readonly onMove: (step: -1 | 1, buttonId: string) => void
  readonly onRemove: () => void
}

/** One image of a gallery: what it shows, its words and its place among the others. */
export function GalleryItem({ entry, file, place: { number, of }, onChange, onMove, onRemove }: Props) {
  const id = useId()
  return (
    <fieldset className="field editor-gallery-item">
      <legend>
        Obraz {number} z {of}
      </legend>
      {file !== null && (
        // biome-ignore lint/performance/noImgElement: a preview of a file just uploaded, in its own size
        <img className="editor-preview" src={file.src} alt="" width={file.width} height={file.height} />
      )}
      <AltFields mediaId={entry.mediaId} words={entry} onChange={onChange} />
      <div className="editor-gallery-order">
        <button id={`${id}-up`} type="button" className="link-button" onClick={() => onMove(-1, `${id}-up`)}>
          Wyżej<span className="visually-hidden"> (obraz {number})</span>
        </button>
        <button id={`${id}-down`} type="button" className="link-button" onClick={() => onMove(1, `${id}-down`)}>
          Niżej<span className="visually-hidden"> (obraz {number})</span>
        </button>
        <button type="button" className="link-button" onClick={onRemove}>
          Usuń z galerii<span className="visually-hidden"> (obraz {number})</span>
        </button>
      </div>
    </fieldset>
  )
}
