import type { ImageSources } from '#domain/media/image-address.ts'
import { typeset } from '#domain/text/typography.ts'
import { Thumbnail } from './thumbnail.tsx'

type Props = {
  readonly legend: string
  readonly images: readonly { readonly mediaId: number; readonly name: string; readonly thumbnail: ImageSources }[]
}

/** Images with a tick each, all ticked: one looks them over and takes out what is to stay. */
export function UnusedImages({ legend, images }: Props) {
  return (
    <fieldset className="image-choices image-choices-all">
      <legend>{legend}</legend>
      {images.map(({ mediaId, name, thumbnail }) => (
        <label key={mediaId} className="image-choice">
          <input type="checkbox" name="mediaIds" value={mediaId} defaultChecked />
          <Thumbnail image={thumbnail} />
          <span className="image-choice-name">{typeset(name)}</span>
        </label>
      ))}
    </fieldset>
  )
}
