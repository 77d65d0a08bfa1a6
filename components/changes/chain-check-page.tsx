import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { CHAIN_FILE_ADDRESS, CHAIN_VERIFIER, CHANGES_ADDRESS } from '#domain/changes/change-address.ts'
import { typeset } from '#domain/text/typography.ts'
import type { RootView } from './change-view.ts'

const COMMAND = 'node sprawdz-rejestr.mjs rejestr-zmian.jsonl'

/** How anybody checks the register by themselves: two files, one command, and what the check tells and does not tell. */
export function ChainCheckPage({ site, root }: { site: SiteView; root: RootView | null }) {
  return (
    <PageFrame
      site={site}
      current={CHANGES_ADDRESS}
      breadcrumbs={[
        { label: 'Strona główna', href: '/' },
        { label: 'Rejestr zmian', href: CHANGES_ADDRESS },
      ]}
    >
      <div className="text-page">
        <div className="prose">
          <h1>{typeset('Jak sprawdzić rejestr zmian')}</h1>
          <p>
            {typeset(
              'Rejestr jest łańcuchem: każdy wpis zawiera skrót (SHA-256) poprzedniego. Kto zmieni dawny wpis, musi zmienić wszystkie późniejsze, a to widać. Sprawdzisz to sam, na swoim komputerze i bez połączenia z siecią.',
            )}
          </p>
          <h2>{typeset('Trzy kroki')}</h2>
          <ol>
            <li>
              <p>
                {typeset('Pobierz rejestr: ')}
                <a href={CHAIN_FILE_ADDRESS}>rejestr-zmian.jsonl</a>.
              </p>
            </li>
            <li>
              <p>
                {typeset('Pobierz program, który go sprawdza: ')}
                <a href={CHAIN_VERIFIER} download="sprawdz-rejestr.mjs">
                  sprawdz-rejestr.mjs
                </a>
                {typeset('. To jeden krótki plik; możesz go przeczytać, zanim go uruchomisz.')}
              </p>
            </li>
            <li>
              <p>{typeset('Uruchom go w Node.js 20 lub nowszym:')}</p>
              <pre className="hash">{COMMAND}</pre>
            </li>
          </ol>
          <div className="chain-check" data-verify-chain={CHAIN_FILE_ADDRESS} hidden>
            <h2>{typeset('Albo tutaj, w przeglądarce')}</h2>
            <p>
              <button className="button" type="button">
                {typeset('Sprawdź rejestr teraz')}
              </button>
            </p>
            <p>
              <label htmlFor="plik-rejestru">{typeset('Sprawdź plik pobrany wcześniej')}</label>{' '}
              <input id="plik-rejestru" type="file" accept=".jsonl" />
            </p>
          </div>
          <h2>{typeset('Czego się dowiesz')}</h2>
          <ul>
            <li>
              <p>
                {typeset(
                  'Czy wszystkie wpisy są po kolei, od pierwszego, i żadnego nie zmieniono. Jeśli nie, program poda numer pierwszego złego.',
                )}
              </p>
            </li>
            <li>
              <p>
                {typeset(
                  'Czy przywracano kopię zapasową i jakie wpisy przez to utracono: to zgłoszona luka, a nie błąd.',
                )}
              </p>
            </li>
            <li>
              <p>
                {typeset(
                  'Czy rejestr nie został skrócony albo napisany od nowa. Do tego potrzebny jest skrót, który zapiszesz dziś i porównasz kiedyś. Dopisz go do polecenia jako numer i skrót, rozdzielone dwukropkiem.',
                )}
              </p>
              {root !== null && <pre className="hash">{`${COMMAND} ${root.number}:${root.hash}`}</pre>}
            </li>
          </ul>
          <p>
            {typeset(
              'Skrót z końca każdego dnia jest na stronie rejestru i w kanale Atom. Kto czyta kanał, ma go zapisany u siebie.',
            )}
          </p>
          <h2>{typeset('Czego rejestr nie pokazuje')}</h2>
          <p>
            {typeset(
              'Nie ma w nim nazwisk, tylko komórki i stanowiska, ani niczego, co nie było opublikowane. Tytułu i opisów wycofanej strony też już nie pokazuje. Zostaje po nich poświadczenie: skrót z losową solą, z którego słów nie da się odgadnąć, więc łańcuch dalej się zgadza.',
            )}
          </p>
          <h2>{typeset('Zapis, wersja 1')}</h2>
          <p>
            {typeset(
              'Plik ma jeden obiekt JSON w wierszu, w kolejności numerów. Zapis jest kanoniczny (RFC 8785): klucze po kolei, bez zbędnych odstępów, UTF-8.',
            )}
          </p>
          <ul>
            <li>
              <p>
                <code>entry</code>
                {typeset(': wpis. Ma numer (')}
                <code>number</code>
                {typeset('), rodzaj (')}
                <code>kind</code>
                {typeset('), czego dotyczy (')}
                <code>subject</code>
                {typeset('), kiedy powstała zmiana i kiedy ją zapisano (')}
                <code>madeAt</code>, <code>recordedAt</code>
                {typeset(', UTC), poświadczenia (')}
                <code>commitments</code>
                {typeset(') i skrót poprzedniego wpisu (')}
                <code>previous</code>
                {typeset('; w pierwszym 64 zera).')}
              </p>
            </li>
            <li>
              <p>
                <code>hash</code>
                {typeset(': SHA-256 kanonicznego zapisu wpisu.')}
              </p>
            </li>
            <li>
              <p>
                <code>facts</code>
                {typeset(
                  ': słowa wpisu, każde jako [sól, tekst]. Poświadczenie to SHA-256 kanonicznego zapisu [sól, nazwa, tekst]. Nazwy: ',
                )}
                <code>name</code>, <code>address</code>, <code>unit</code>, <code>reason</code>, <code>content</code>,{' '}
                <code>files</code>.
              </p>
            </li>
            <li>
              <p>
                <code>erased</code>
                {typeset(': nazwy słów usuniętych na zawsze, bo zawierały dane osobowe.')}
              </p>
            </li>
          </ul>
        </div>
      </div>
      <script src={CHAIN_VERIFIER} type="module" />
    </PageFrame>
  )
}
