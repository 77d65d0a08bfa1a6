import type { Settings } from '../setting/setting-input.ts'
import type { StatementContent } from './statement.ts'
import { parseBarriers, statementLines } from './statement-lists.ts'

/**
 * What is true of the portal's code wherever it runs. What it does not yet give to everyone and how that was found begins
 * in the settings (domain/setting/setting-input.ts), because an office may find more, or fix it.
 */
const PRODUCT = {
  excessiveCost: null,
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
    status: settings['statement-status'],
    // The setting holds only lines that are barriers.
    barriers: parseBarriers(settings['statement-barriers']) ?? [],
    exceptions: statementLines(settings['statement-exceptions']),
    assessment: statementLines(settings['statement-basis']),
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
