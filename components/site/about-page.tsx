import { typeset } from '#domain/text/typography.ts'
import type { PublisherView } from './publisher-view.ts'
import type { SiteView } from './site-view.ts'
import { TextPage } from './text-page.tsx'

/** What the portal is, how it works and what its marks mean. Promises nothing that is not there. */
export function AboutPage({ site, publisher }: { site: SiteView; publisher: PublisherView }) {
  return (
    <TextPage site={site} current="/o-portalu" title="O portalu">
      <p>
        {typeset(
          `„${site.name}” to portal tematyczny. Ogłaszamy na nim komunikaty, prowadzimy rejestr zespołów wojewódzkich i zachowujemy to, co było opublikowane wcześniej. Wydawca: ${publisher.name}.`,
        )}
      </p>
      {site.isDemo && (
        <p>
          {typeset(
            'To jest wersja pokazowa. Treści są przykładowe: opierają się na jawnych publikacjach, ale nie są komunikatem żadnego urzędu.',
          )}
        </p>
      )}
      <h2>Co znaczą daty</h2>
      <p>
        {typeset(
          'Pokazujemy datę tak dokładnie, jak ją znamy. Jeżeli znany jest tylko miesiąc albo rok, piszemy tylko miesiąc albo rok. Jeżeli źródła podają różne daty, mówimy o tym.',
        )}
      </p>
      <p>
        {typeset(
          '„Dodane dnia” to pierwsza publikacja, także na dawnym portalu. „Ostatnia zmiana” pojawia się wtedy, gdy tekst zmienił się po publikacji.',
        )}
      </p>
      <h2>Co znaczy archiwum</h2>
      <p>
        {typeset(
          'Strona w archiwum zachowuje swój adres i pełną treść, ale nie jest aktualizowana. Na jej początku piszemy, kiedy i dlaczego tam trafiła i co ją zastępuje. Czego nie wiemy, to oznaczamy jako brak danych.',
        )}
      </p>
      <p>
        {typeset(
          'Strona wycofana nie pokazuje już treści. Pod jej adresem jest data i powód wycofania albo przejście do strony, która ją zastąpiła.',
        )}
      </p>
      <h2>Skąd są dane zespołów</h2>
      <p>
        {typeset(
          'Każda informacja w rejestrze zespołów ma źródło: akt prawny albo publikację. Gdy źródła się różnią albo czegoś nie wiadomo, na stronie zespołu jest o tym mowa.',
        )}
      </p>
      <h2>Czytanie bez śladu</h2>
      <p>
        {typeset('Portal nie używa plików cookie i nie śledzi czytelników. Szczegóły: ')}
        <a href="/polityka-prywatnosci">polityka prywatności</a>.
      </p>
    </TextPage>
  )
}
