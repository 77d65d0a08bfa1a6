'use client'
import { bodyText, wordCount } from '#domain/article/body/body-text.ts'
import { counted } from '#domain/text/plural.ts'
import { clockMoment } from './clock-time.ts'
import type { StoredCopy } from './saving/local-copy.ts'

type Props = {
  readonly copy: StoredCopy
  /** When the server last took the text; null = never. */
  readonly savedAt: number | null
  readonly now: number
  readonly onRestore: () => void
  readonly onDismiss: () => void
}

/** A text that this browser kept because the server did not have it: the writer decides, with both times in view. */
export function RestoreOffer({ copy, savedAt, now, onRestore, onDismiss }: Props) {
  const words = counted(wordCount(bodyText(copy.text.body)), { one: 'słowo', few: 'słowa', many: 'słów' })
  return (
    <section className="band writer-band" aria-labelledby={`kopia-${copy.key}`}>
      <div>
        <h2 id={`kopia-${copy.key}`}>W tej przeglądarce jest niezapisany tekst</h2>
        <p>
          Tekst z przeglądarki: {clockMoment(copy.keptAt, now)}, „{copy.text.title || 'bez tytułu'}”, {words}.
        </p>
        <p>
          {savedAt === null
            ? 'Na serwerze nie ma jeszcze tego tekstu.'
            : `Tekst zapisany na serwerze: ${clockMoment(savedAt, now)}.`}
        </p>
        <div className="form-foot">
          <button type="button" className="button button-main" onClick={onRestore}>
            Przywróć tekst z przeglądarki
          </button>
          <button type="button" className="button" onClick={onDismiss}>
            Odrzuć go
          </button>
        </div>
      </div>
    </section>
  )
}
