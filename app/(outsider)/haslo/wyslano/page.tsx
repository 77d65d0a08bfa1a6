import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { OutsiderFrame } from '#components/preview/outsider-frame.tsx'
import { typeset } from '#domain/text/typography.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'

export const metadata: Metadata = { title: 'Sprawdź pocztę' }

/** The same for every address: whether there is such an account is not told. */
export default async function Page() {
  return (
    <OutsiderFrame siteName={readSettingsForReaders(readerContext())['site-name']}>
      <h1>Sprawdź pocztę</h1>
      <p>
        {typeset(
          'Jeżeli jest konto z tym adresem, za chwilę przyjdzie na niego odnośnik do ustawienia nowego hasła. Działa raz, przez 24 godziny. Dotychczasowe hasło działa, dopóki nie ustawisz nowego.',
        )}
      </p>
      <p>
        {typeset(
          'Jeżeli wiadomość nie przyjdzie w ciągu kwadransa, zajrzyj do folderu ze spamem albo poproś administratora portalu.',
        )}
      </p>
      <p>
        <a href="/logowanie">Wróć do logowania</a>
      </p>
    </OutsiderFrame>
  )
}
