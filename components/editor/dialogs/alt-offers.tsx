'use client'
import { useRef } from 'react'
import { useAlts } from '#components/media/use-alts.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly mediaId: number | null
  /** As it stands in the field. */
  readonly alt: string
  readonly onTake: (alt: string) => void
}

/**
 * What other texts called the same image. It is offered and never taken by itself: a text may show the image for another
 * reason. A taken one stands in the field, which then has the focus.
 */
export function AltOffers({ mediaId, alt, onTake }: Props) {
  const place = useRef<HTMLFieldSetElement>(null)
  const offers = useAlts(mediaId).filter((offer) => offer !== alt.trim())
  if (offers.length === 0) return null

  function take(offer: string) {
    place.current?.parentElement?.querySelector('textarea')?.focus()
    onTake(offer)
  }

  return (
    <fieldset ref={place} className="alt-offers">
      <legend>Teksty użyte wcześniej z tym obrazem</legend>
      {offers.map((offer) => (
        <button key={offer} type="button" className="button" onClick={() => take(offer)}>
          <span className="visually-hidden">Wpisz: </span>
          {typeset(offer)}
        </button>
      ))}
    </fieldset>
  )
}
