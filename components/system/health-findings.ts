import { type Finding, well } from './finding.ts'

type Health = { readonly reasons: readonly string[]; readonly warnings: readonly string[] }

const DATABASE: Readonly<Record<string, readonly [sentence: string, fix: string]>> = {
  'database-missing': [
    'Nie ma pliku bazy.',
    'Sprawdź DATA_DIR. Jeśli plik zniknął, zatrzymaj portal i przywróć kopię: npm run restore.',
  ],
  'database-replaced': [
    'Plik bazy podmieniono w czasie pracy portalu: nic się nie zapisze.',
    'Zatrzymaj portal, sprawdź, który plik ma być bazą, i uruchom portal ponownie.',
  ],
  'writes-fail': [
    'W katalogu danych nie da się nic zapisać.',
    'Sprawdź, czy na dysku jest miejsce i czy portal może pisać w DATA_DIR. Potem zapisy wrócą same.',
  ],
  'database-unreadable': ['Bazy nie da się odczytać.', 'Zatrzymaj portal i przywróć kopię: npm run restore.'],
  'database-read-only': [
    'Bazę można tylko czytać: nic się nie zapisze.',
    'Przywróć portalowi prawo zapisu w katalogu danych.',
  ],
  'schema-newer': ['Baza jest nowsza niż program.', 'Uruchom nowszą wersję programu.'],
  'migration-pending': ['Czekają migracje.', 'Uruchom portal ponownie: wykona je sam.'],
}

/** What the gateway says of the database and of caches in front of it; null = it did not answer. */
export function healthFindings(health: Health | null): Finding[] {
  const about = 'Baza danych'
  if (health === null) {
    return [
      {
        about,
        state: 'look',
        sentence: 'Kontrola działania portalu nie odpowiedziała w ciągu 2 sekund.',
        fix: 'Odśwież tę stronę. Jeśli to się powtarza, zajrzyj do dziennika na serwerze.',
      },
    ]
  }
  const wrong = health.reasons.flatMap((reason) => {
    const words = DATABASE[reason]
    return words ? [{ about, state: 'wrong', sentence: words[0], fix: words[1] } as const] : []
  })
  return [...(wrong.length > 0 ? wrong : [well(about, 'Czyta i zapisuje.')]), ...cacheFindings(health.warnings)]
}

function cacheFindings(warnings: readonly string[]): Finding[] {
  if (!warnings.includes('cache-not-purged')) return []
  return [
    {
      about: 'Pamięć podręczna przed portalem',
      state: 'wrong',
      sentence: 'Nie przyjmuje poleceń czyszczenia i może pokazywać treści sprzed zmiany.',
      fix: 'Sprawdź adresy w PURGE_URLS i czy ten serwer działa. Portal ponawia polecenie sam.',
    },
  ]
}
