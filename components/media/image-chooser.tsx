'use client'
import { useRef, useState } from 'react'
import { UploadField } from '#components/editor/dialogs/upload-field.tsx'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { OnDemandPlace } from '#components/ui/on-demand-place.tsx'
import type { ImageLibraryProps } from './image-library.tsx'
import { ACCEPTED_IMAGES } from './labels.ts'

const loadLibrary = () => import('./image-library.tsx')

type Props = {
  /** Numbers of the chosen images, in the order in which they were chosen. */
  readonly chosen: readonly number[]
  readonly onChoose: (mediaIds: readonly number[]) => void
  /** Several may be chosen; otherwise one takes the place of another. */
  readonly multiple?: boolean
  readonly error: string | null
  readonly services: Pick<EditorServices, 'learnImage' | 'uploadImage'>
  /** While files are on their way. */
  readonly onBusy?: (isBusy: boolean) => void
}

/**
 * Images for a text: new ones, also many at once, or those of the library. What is sent is chosen; where one is chosen, the
 * last of what is sent.
 */
export function ImageChooser({ chosen, onChoose, multiple = false, error, services, onBusy }: Props) {
  const [edition, setEdition] = useState(0)
  // Files come one after another, and each joins those before it.
  const latest = useRef(chosen)
  latest.current = chosen

  function choose(mediaIds: readonly number[]) {
    latest.current = multiple ? [...new Set(mediaIds)] : mediaIds.slice(-1)
    onChoose(latest.current)
  }

  return (
    <div className="image-chooser">
      <UploadField
        label={multiple ? 'Pliki z obrazami' : 'Plik z obrazem'}
        hint="JPEG, PNG, WebP lub AVIF, maksymalnie 10 MB. Dane o miejscu i aparacie zostaną usunięte."
        accept={ACCEPTED_IMAGES}
        error={error}
        multiple
        send={services.uploadImage}
        {...(onBusy && { onBusy })}
        onSent={({ mediaId }) => {
          choose([...latest.current, mediaId])
          setEdition((count) => count + 1)
        }}
      />
      <LibraryWhenUsed
        chosen={chosen}
        multiple={multiple}
        edition={edition}
        onToggle={(image, isChosen) => {
          services.learnImage(image)
          const others = latest.current.filter((id) => id !== image.mediaId)
          choose(isChosen ? [...others, image.mediaId] : others)
        }}
      />
    </div>
  )
}

/** The library alone, for a dialog that sends files in its own way. */
export function LibraryWhenUsed(props: ImageLibraryProps) {
  return <OnDemandPlace load={loadLibrary} props={props} lost="Nie udało się wczytać biblioteki." />
}
