import type { FoundPlace } from '#domain/phrase/phrase-in-article.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { textPartLabels } from './labels.ts'

/** Sentences shown of one article or record. */
const SHOWN = 3

/** The places where a phrase is, each with its sentence: the first ones, and how many more there are. */
export function FoundPlaces({ places }: { readonly places: readonly FoundPlace[] }) {
  const rest = places.length - SHOWN
  return (
    <ul className="found-places">
      {places.slice(0, SHOWN).map(({ part, before, words, after }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be the same, and none moves
        <li key={index}>
          {textPartLabels[part] !== null && <span className="found-part">{textPartLabels[part]}: </span>}
          {typeset(before)}
          <mark>{words}</mark>
          {typeset(after)}
        </li>
      ))}
      {rest > 0 && <li className="found-part">i jeszcze {counted(rest, pluralForms.place)}</li>}
    </ul>
  )
}
