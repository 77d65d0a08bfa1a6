'use client'
import { useEffect, useRef, useState } from 'react'
import { LibraryWhenUsed } from '#components/media/image-chooser.tsx'
import type { Image } from '#domain/article/body/body.ts'
import { galleryImages } from '#domain/article/body/body-model.ts'
import { newBlockId } from '../schema/block-ids.ts'
import type { ImageWords } from './alt-fields.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { GalleryItem } from './gallery-item.tsx'
import { chosenBlock, putHolder } from './put-record.ts'
import { UploadField } from './upload-field.tsx'

export type GalleryEntry = ImageWords & { readonly id: string; readonly mediaId: number }

const { least, most } = galleryImages

/** Images side by side: all of them sent at once or chosen from the library, then described and put in order one by one. */
export default function GalleryDialog({ editor, services, onClose }: EditorDialogProps) {
  const chosen = chosenBlock(editor, 'gallery')
  const [entries, setEntries] = useState<readonly GalleryEntry[]>(
    () => chosen?.children.map(({ attrs }) => attrs as GalleryEntry) ?? [],
  )
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [edition, setEdition] = useState(0)
  const focusAfter = useRef<string | null>(null)

  // A moved entry is put elsewhere in the document, where its button would lose the focus.
  useEffect(() => {
    if (focusAfter.current !== null) document.getElementById(focusAfter.current)?.focus()
    focusAfter.current = null
  })

  function move(index: number, step: -1 | 1, buttonId: string) {
    const entry = entries[index]
    const to = index + step
    if (entry === undefined || to < 0 || to >= entries.length) {
      setSaid(step === -1 ? 'To jest pierwszy obraz.' : 'To jest ostatni obraz.')
      return
    }
    focusAfter.current = buttonId
    setEntries(entries.toSpliced(index, 1).toSpliced(to, 0, entry))
    setSaid(`Obraz jest teraz ${to + 1} z ${entries.length}.`)
  }

  function remove(index: number) {
    setEntries(entries.toSpliced(index, 1))
    setSaid(`Usunięto obraz ${index + 1}. Zostało: ${entries.length - 1}.`)
    focusAfter.current = fileFieldId
  }

  /** An image of the library joins the others at their end, or leaves them. */
  function toggle(mediaId: number, isChosen: boolean) {
    if (isChosen && entries.length >= most) return setError(`Galeria ma najwyżej ${most} obrazów. Usuń najpierw inny.`)
    setError(null)
    setEntries(isChosen ? [...entries, newEntry(mediaId)] : entries.filter((entry) => entry.mediaId !== mediaId))
  }

  function set() {
    if (entries.length < least)
      return setError(`Galeria ma od ${least} do ${most} obrazów. Prześlij kolejne pliki albo wybierz je z biblioteki.`)
    putHolder(editor, { type: 'gallery', content: entries.map(toImage) })
    onClose()
  }

  return (
    <EditorDialog
      title={chosen ? 'Galeria w treści' : 'Nowa galeria'}
      submit={chosen ? 'Zapisz' : 'Wstaw galerię'}
      onSubmit={set}
      onClose={onClose}
      isBusy={isBusy}
    >
      {entries.map((entry, index) => (
        <GalleryItem
          key={entry.id}
          entry={entry}
          file={services.records.findImage(entry.mediaId)}
          place={{ number: index + 1, of: entries.length }}
          onChange={(words) => setEntries(entries.with(index, { ...entry, ...words }))}
          onMove={(step, buttonId) => move(index, step, buttonId)}
          onRemove={() => remove(index)}
        />
      ))}
      <div id={fileFieldId} tabIndex={-1}>
        <UploadField
          label={entries.length === 0 ? 'Pliki z obrazami' : 'Dodaj obrazy'}
          hint={`Od ${least} do ${most} obrazów; można wybrać wiele naraz. JPEG, PNG, WebP lub AVIF, każdy do 10 MB.`}
          accept="image/jpeg,image/png,image/webp,image/avif"
          error={error}
          multiple
          room={most - entries.length}
          send={services.uploadImage}
          onBusy={setBusy}
          onSent={({ mediaId }) => {
            setError(null)
            setEntries((former) => [...former, newEntry(mediaId)])
            setEdition((count) => count + 1)
          }}
        />
      </div>
      <LibraryWhenUsed
        chosen={entries.map(({ mediaId }) => mediaId)}
        multiple
        edition={edition}
        onToggle={(image, isChosen) => {
          services.learnImage(image)
          toggle(image.mediaId, isChosen)
        }}
      />
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </EditorDialog>
  )
}

function newEntry(mediaId: number): GalleryEntry {
  return { id: newBlockId(), mediaId, alt: '', decorative: false, caption: null }
}

const fileFieldId = 'pliki-galerii'

function toImage({ id, mediaId, alt, decorative, caption }: GalleryEntry): Image {
  const attrs = { id, mediaId, alt: decorative ? '' : alt.trim(), decorative, caption: caption?.trim() || null }
  return { type: 'image', attrs }
}
