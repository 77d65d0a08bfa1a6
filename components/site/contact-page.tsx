import { typeset } from '#domain/text/typography.ts'
import { PlaceholderNote } from './placeholder-note.tsx'
import { PublisherFacts } from './publisher-facts.tsx'
import type { PublisherView } from './publisher-view.ts'
import type { SiteView } from './site-view.ts'
import { TextPage } from './text-page.tsx'

/** How to reach those who run the portal. Help for a person at risk comes first and is not here. */
export function ContactPage({ site, publisher }: { site: SiteView; publisher: PublisherView }) {
  return (
    <TextPage site={site} current="/kontakt" title="Kontakt">
      <p>
        {typeset(
          'Redakcja portalu nie prowadzi spraw i nie pełni dyżurów. W nagłym zagrożeniu życia lub zdrowia zadzwoń pod numer ',
        )}
        <a href="tel:112">112</a>.
      </p>
      {publisher.isPlaceholder && <PlaceholderNote />}
      <h2>Redakcja portalu</h2>
      <PublisherFacts publisher={publisher} />
      <h2>{typeset('W jakiej sprawie pisać')}</h2>
      <ul>
        <li>{typeset('O błędzie w treści: podaj adres strony i napisz, co jest nie tak.')}</li>
        <li>{typeset('O danych zespołu w rejestrze: wskaż akt prawny albo inne źródło, które je potwierdza.')}</li>
        <li>
          {typeset('O dostępności strony: zasady i terminy opisuje ')}
          <a href="/deklaracja-dostepnosci">deklaracja dostępności</a>.
        </li>
      </ul>
      <p>
        {typeset(
          'Na portalu nie ma formularza kontaktowego. Nie przysyłaj e-mailem opisu sprawy, który mógłby komuś zaszkodzić, gdyby ktoś inny go przeczytał.',
        )}
      </p>
    </TextPage>
  )
}
