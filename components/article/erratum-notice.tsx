import { Icon } from '#components/ui/icon.tsx'
import { PolishInstant } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { ErratumView } from './article-view.ts'

/** "Sprostowanie", above the text for as long as it was said: what was wrong, what is right, since when. */
export function ErratumNotice({ erratum }: { erratum: ErratumView }) {
  return (
    <section className="band band-erratum" aria-label="Sprostowanie">
      <Icon name="difference" />
      <div>
        <p>
          <strong>Sprostowanie</strong>
          {', '}
          <PolishInstant at={erratum.at} />
        </p>
        <ErratumWords erratum={erratum} />
      </div>
    </section>
  )
}

/** Those whose time above the text is over, folded at its foot. */
export function ErrataFold({ errata }: { errata: readonly ErratumView[] }) {
  if (errata.length === 0) return null
  return (
    <details className="fold">
      <summary>Sprostowania</summary>
      <ul className="errata">
        {errata.map((erratum) => (
          <li key={erratum.at}>
            <PolishInstant at={erratum.at} />
            <ErratumWords erratum={erratum} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ErratumWords({ erratum: { wrong, right } }: { erratum: ErratumView }) {
  return (
    <dl className="erratum-words">
      <div>
        <dt>Było błędnie</dt>
        <dd>{typeset(wrong)}</dd>
      </div>
      <div>
        <dt>Jest poprawnie</dt>
        <dd>{typeset(right)}</dd>
      </div>
    </dl>
  )
}
