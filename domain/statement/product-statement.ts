import type { Settings } from '../setting/setting-input.ts'
import type { StatementContent } from './statement.ts'

/**
 * What is true of the portal's code wherever it runs: how it was checked and what it does not yet give to everyone.
 * A change of the product that affects accessibility is written down here with it.
 */
const PRODUCT = {
  status: 'częściowo zgodna',
  barriers: [
    {
      element: 'Pliki do pobrania',
      page: null,
      description: 'nie każdy dokument PDF, DOCX lub arkusz dołączony do artykułu sprawdziliśmy pod kątem dostępności.',
      effect: 'Czytnik ekranu może nie odczytać ich układu, tabel i opisów ilustracji.',
      wayRound: 'Przy każdym pliku piszemy, czy jest dostępny. Napisz do nas, a przyślemy treść w innej formie.',
    },
    {
      element: 'Treści z dawnego portalu',
      page: null,
      description: 'zachowaliśmy je tak, jak były opublikowane, także z ich błędami.',
      effect:
        'Bywa, że tabela nie ma nagłówków, odnośnik nie mówi, dokąd prowadzi, a akapit wygląda jak śródtytuł, choć nim nie jest.',
      wayRound: 'Takie strony są oznaczone. Napisz do nas, a przyślemy treść poprawioną.',
    },
    {
      element: 'Dłuższe artykuły',
      page: null,
      description: 'nie oznaczyliśmy jeszcze wszystkich słów obcojęzycznych w tekście.',
      effect: 'Czytnik ekranu może odczytać je z polską wymową.',
      wayRound: 'Oznaczamy je przy kolejnych zmianach artykułów.',
    },
  ],
  excessiveCost: null,
  assessment: [
    'Deklarację sporządziliśmy na podstawie samooceny. Każdy rodzaj strony sprawdzają przy każdej zmianie programu dwa automaty (axe-core i IBM Accessibility Checker), w motywie jasnym, ciemnym i w kolorach wymuszonych, na ekranie wąskim (320 px) i szerokim.',
    'Nie przeprowadziliśmy jeszcze audytu zewnętrznego ani badań z osobami, które na co dzień korzystają z czytników ekranu.',
  ],
  conveniences: [
    'Wielkość tekstu można zmienić przyciskami A na górze strony albo ustawieniami przeglądarki, do 200% bez utraty treści.',
    'Kolory dostosowują się do ustawień systemu: motyw jasny, ciemny i kolory wymuszone (wysoki kontrast). Ruch na stronie ustaje, gdy system prosi o jego ograniczenie.',
    'Stronę można czytać bez JavaScriptu, bez myszy i na wąskim ekranie. Na początku każdej strony jest odnośnik do treści.',
    'Każdy artykuł i każdy zespół można wydrukować bez menu i stopki.',
    'Mapie województw towarzyszy tabela z tymi samymi danymi.',
  ],
  shortcuts: [
    'Trzykrotne naciśnięcie klawisza Shift w ciągu 5 sekund, na stronach z numerami pomocy i w tematach dla osób pokrzywdzonych: szybkie wyjście. Strona znika i otwiera się inna, neutralna. Działa, gdy przeglądarka wykonuje JavaScript; bez niego to samo robi odnośnik „Szybkie wyjście”.',
  ],
  mobileApps: null,
} as const satisfies Partial<StatementContent>

/** The statement of this installation: what its publisher chose in the settings, and what is true of every one. */
export function statementContent(settings: Settings, siteUrl: string): StatementContent {
  return {
    ...PRODUCT,
    publisher: settings.publisher,
    siteName: settings['site-name'],
    siteUrl,
    sitePublishedOn: settings['site-published-on'],
    siteUpdatedOn: settings['site-updated-on'],
    madeOn: settings['statement-made-on'],
    reviewedOn: settings['statement-reviewed-on'],
    contact: {
      unit: settings['contact-unit'],
      email: settings['contact-email'],
      phone: settings['contact-phone'],
    },
    architecture: { text: settings['statement-architecture'], href: null },
    communication: settings['statement-communication'],
  }
}
