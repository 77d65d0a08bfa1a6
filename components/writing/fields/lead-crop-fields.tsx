'use client'
import { useId } from 'react'
import type { EditorImage } from '#components/editor/schema/editor-records.ts'
import { cropClasses } from '#components/ui/crop-classes.ts'
import { FOCUS_STEP, type ImageCrop, imageRatios, spokenCrop, WHOLE_IMAGE } from '#domain/media/image-crop.ts'

type Props = {
  readonly file: EditorImage
  readonly crop: ImageCrop | null
  readonly onChange: (crop: ImageCrop | null) => void
}

const shapes = [null, ...imageRatios] as const
const shapeLabels = { '16-9': '16\u00a0:\u00a09', '3-2': '3\u00a0:\u00a02', '1-1': '1\u00a0:\u00a01' } as const

/**
 * What of the lead image is seen where it does not fit whole: its shape above the text and on the front page, and the point
 * that stays in view, by sliders that arrows move. The small pictures show what comes of it in every shape.
 */
export function LeadCropFields({ file, crop, onChange }: Props) {
  const id = useId()
  const { ratio, x, y } = crop ?? WHOLE_IMAGE
  const change = (how: Partial<ImageCrop>) => onChange(spokenCrop({ ratio, x, y, ...how }))
  return (
    <fieldset className="lead-crop">
      <legend>Kadr</legend>
      <p className="field-hint" id={`${id}-podpowiedz`}>
        {'Kształt nad tekstem i na stronie głównej. Na listach obraz jest zawsze w kształcie 3\u00a0:\u00a02.'}
      </p>
      <div className="lead-crop-shapes">
        {shapes.map((shape) => (
          <label key={shape ?? 'caly'} className="choice">
            <input
              type="radio"
              name={`${id}-ksztalt`}
              checked={ratio === shape}
              aria-describedby={`${id}-podpowiedz`}
              onChange={() => change({ ratio: shape })}
            />
            <span>{shape === null ? 'cały obraz' : shapeLabels[shape]}</span>
          </label>
        ))}
      </div>
      <Slider id={`${id}-x`} label="Środek kadru od lewej" value={x} onChange={(value) => change({ x: value })} />
      <Slider id={`${id}-y`} label="Środek kadru od góry" value={y} onChange={(value) => change({ y: value })} />
      <div className="lead-crop-previews" aria-hidden="true">
        {imageRatios.map((shape) => (
          <span key={shape} className={cropClasses({ ratio: shape, x, y })}>
            {/* biome-ignore lint/performance/noImgElement: a preview of a file of the library */}
            <img src={file.src} alt="" width={file.width} height={file.height} />
          </span>
        ))}
      </div>
    </fieldset>
  )
}

type SliderProps = {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Slider({ id, label, value, onChange }: SliderProps) {
  return (
    <div className="lead-crop-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={FOCUS_STEP}
        value={value}
        aria-valuetext={`${value}%`}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  )
}
