import { typeset } from '#domain/text/typography.ts'

/** What „Szybkie wyjście” does and does not do, and how to leave fewer traces. It promises nobody anonymity. */
export function SafetyAdvice() {
  return (
    <section className="safety-advice" aria-labelledby="bezpieczne-czytanie">
      <h2 id="bezpieczne-czytanie">Gdy ktoś może sprawdzać Twój telefon lub komputer</h2>
      <ul>
        <li>
          {typeset(
            '„Szybkie wyjście” otwiera w miejsce tej strony stronę z pogodą. Nie usuwa historii przeglądarki: adres tej strony może w niej zostać.',
          )}
        </li>
        <li>
          {typeset(
            'Bezpieczniej jest czytać na urządzeniu, do którego ta osoba nie ma dostępu: w bibliotece, w urzędzie, u kogoś zaufanego.',
          )}
        </li>
        <li>
          {typeset(
            'Okno prywatne (incognito) nie zapisuje historii na urządzeniu. Odwiedzone adresy mogą jednak widzieć dostawca internetu, właściciel sieci lub program śledzący.',
          )}
        </li>
        <li>
          {typeset(
            'Historię i pliki cookie można usunąć w ustawieniach przeglądarki. Całkiem pusta historia też może zwrócić uwagę: wystarczy usunąć wybrane strony.',
          )}
        </li>
        <li>
          {typeset(
            'Numer, pod który dzwonisz, zostaje na liście połączeń, a czasem na rachunku. Możesz zadzwonić z cudzego telefonu.',
          )}
        </li>
        {/* Last, so that nothing moves when a script that works shows it. */}
        <li hidden data-needs-script="">
          {typeset('Tak samo jak „Szybkie wyjście” działa klawisz Shift, naciśnięty trzy razy w ciągu 5 sekund.')}
        </li>
      </ul>
    </section>
  )
}
