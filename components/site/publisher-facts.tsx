import { typeset } from '#domain/text/typography.ts'
import type { PublisherView } from './publisher-view.ts'

/** Contact of the unit that answers for the portal, as a list of facts. */
export function PublisherFacts({ publisher }: { publisher: PublisherView }) {
  return (
    <dl className="facts">
      <div>
        <dt>Wydawca</dt>
        <dd>{typeset(publisher.name)}</dd>
      </div>
      <div>
        <dt>Komórka</dt>
        <dd>{typeset(publisher.unit)}</dd>
      </div>
      <div>
        <dt>E-mail</dt>
        <dd>
          <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
        </dd>
      </div>
      <div>
        <dt>Telefon</dt>
        <dd>
          <a href={`tel:${publisher.phone.replace(/[^+\d]/g, '')}`} className="nowrap">
            {publisher.phone}
          </a>
        </dd>
      </div>
      <div>
        <dt>Adres</dt>
        <dd>{typeset(publisher.address)}</dd>
      </div>
    </dl>
  )
}
