import { READING_COUNT_DAYS, VAIN_SEARCH_DAYS } from '#domain/retention.ts'
import { typeset } from '#domain/text/typography.ts'
import { PlaceholderNote } from './placeholder-note.tsx'
import { PublisherFacts } from './publisher-facts.tsx'
import type { PublisherView } from './publisher-view.ts'
import { DataProtectionOfficer, StaffRecords } from './records-kept.tsx'
import type { SiteView } from './site-view.ts'
import { TextPage } from './text-page.tsx'

type Props = {
  readonly site: SiteView
  readonly publisher: PublisherView
  /** What servers on the way keep, in the publisher's words. */
  readonly serverLogs: string
}

/**
 * What the portal does not collect, and the little that remains. Each sentence is a promise that a test keeps: no
 * cookie, no other host (e2e/support/reader-test.ts), the line of the log (server/access-log.ts), what is counted
 * (server/counting-reads.test.ts, server/vain-searches.test.ts), the one thing stored
 * in the tab (components/site/text-size.test.tsx).
 */
export function PrivacyPage({ site, publisher, serverLogs }: Props) {
  return (
    <TextPage site={site} current="/polityka-prywatnosci" title="Polityka prywatności">
      <p>
        {typeset('Ten portal można czytać bez podawania danych i bez zgody na cokolwiek. Nie wiemy, kto go czyta.')}
      </p>
      <h2>Czego nie robimy</h2>
      <ul>
        <li>{typeset('Nie zapisujemy plików cookie na stronach dla czytelników.')}</li>
        <li>{typeset('Nie śledzimy czytelników: nie ma pikseli, reklam ani cudzych liczników odwiedzin.')}</li>
        <li>
          {typeset(
            'Nie wczytujemy niczego z innych serwerów: czcionek, map, filmów, przycisków sieci społecznościowych.',
          )}
        </li>
        <li>
          {typeset(
            'Odnośniki do innych stron nie mówią im, skąd przychodzisz. Odnośniki do sieci społecznościowych to zwykłe adresy: sieć dowie się o tobie dopiero wtedy, gdy w nie klikniesz.',
          )}
        </li>
      </ul>
      <h2>Co zapamiętuje przeglądarka</h2>
      <p>
        {typeset(
          'Jeżeli zmienisz wielkość tekstu, zapamięta ją tylko ta karta przeglądarki (sessionStorage). Wybór znika po jej zamknięciu i nigdy nie trafia na serwer. Z wyłączonym JavaScriptem nie zapisuje się nic.',
        )}
      </p>
      <p>
        {typeset(
          'Sama przeglądarka prowadzi historię odwiedzonych stron. Jeżeli ktoś może sprawdzać twoje urządzenie, użyj okna prywatnego (incognito) albo innego urządzenia.',
        )}
      </p>
      <h2>Co zapisuje serwer</h2>
      <p>
        {typeset(
          'Program portalu zapisuje przy każdym żądaniu: czas, adres strony bez tego, co wpisano w wyszukiwarkę, wynik, czas odpowiedzi i losowy numer żądania. Nie zapisuje adresu IP ani rodzaju przeglądarki. Gdy wpisujesz słowa w wyszukiwarkę, przeglądarka pyta nasz serwer o podpowiedzi; tych słów też nie zapisujemy.',
        )}
      </p>
      <p>{typeset(serverLogs)}</p>
      <h2>Co liczymy</h2>
      <ul>
        <li>
          {typeset(
            `Ile razy każdego dnia odczytano każdą stronę. Zapisujemy dzień, adres strony i liczbę, nic o tym, kto czytał, skąd i o której godzinie. Te liczby usuwamy po ${READING_COUNT_DAYS} dniach.`,
          )}
        </li>
        <li>
          {typeset(
            `Czego szukano na próżno. Pytanie, na które portal nie ma odpowiedzi, zapisujemy dopiero wtedy, gdy powtórzy się w pięciu różnych minutach jednego dnia: samo pytanie, dzień i liczbę, bez śladu po tym, kto pytał. Pytań zadanych rzadziej nie zapisujemy wcale. Nie zapisujemy też pytań z adresem e-mail ani z długim numerem. Zapisane usuwamy po ${VAIN_SEARCH_DAYS} dniach.`,
          )}
        </li>
      </ul>
      <StaffRecords />
      <h2>Gdy do nas napiszesz</h2>
      <p>
        {typeset(
          'Na portalu nie ma formularzy dla czytelników poza wyszukiwaniem. Gdy wyślesz e-mail albo zadzwonisz, dane, które podasz, służą tylko do odpowiedzi (art. 6 ust. 1 lit. e RODO: zadanie w interesie publicznym). Ich administratorem jest wydawca portalu. Masz prawo dostępu do nich, sprostowania, usunięcia, ograniczenia przetwarzania oraz skargi do Prezesa Urzędu Ochrony Danych Osobowych.',
        )}
      </p>
      {publisher.isPlaceholder && <PlaceholderNote />}
      <PublisherFacts publisher={publisher} />
      <DataProtectionOfficer contact={publisher.dpo} />
    </TextPage>
  )
}
