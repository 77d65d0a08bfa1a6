'use client'
import { AltOffers } from './alt-offers.tsx'
import { DialogField } from './dialog-field.tsx'

export type ImageWords = { readonly alt: string; readonly decorative: boolean; readonly caption: string | null }

type Props = {
  /** The image; null = none is chosen yet. */
  readonly mediaId: number | null
  readonly words: ImageWords
  readonly onChange: (words: ImageWords) => void
  /** What is wrong with the description, beside it. */
  readonly error?: string | null
}

/** Alternative text or "Obraz dekoracyjny", and the caption: of one use of an image. */
export function AltFields({ mediaId, words, onChange, error = null }: Props) {
  return (
    <>
      <DialogField
        label="Tekst alternatywny"
        hint="Co widać na obrazie i po co tu jest: dla osób, które go nie zobaczą."
        error={error}
      >
        {(control) => (
          <textarea
            {...control}
            className="control control-full"
            rows={2}
            maxLength={500}
            disabled={words.decorative}
            value={words.decorative ? '' : words.alt}
            onChange={(event) => onChange({ ...words, alt: event.target.value })}
          />
        )}
      </DialogField>
      {!words.decorative && (
        <AltOffers mediaId={mediaId} alt={words.alt} onTake={(alt) => onChange({ ...words, alt })} />
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={words.decorative}
          onChange={({ target }) => onChange({ ...words, decorative: target.checked })}
        />
        <span>Obraz dekoracyjny</span>
      </label>
      <DialogField label="Podpis" hint="Widoczny pod obrazem: autor, źródło, objaśnienie." isOptional>
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={500}
            value={words.caption ?? ''}
            onChange={(event) => onChange({ ...words, caption: event.target.value })}
          />
        )}
      </DialogField>
    </>
  )
}
