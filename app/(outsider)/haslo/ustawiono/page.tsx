import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { OutsiderFrame } from '#components/preview/outsider-frame.tsx'
import { typeset } from '#domain/text/typography.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'

export const metadata: Metadata = { title: 'Ustawiono hasło' }

export default async function Page() {
  return (
    <OutsiderFrame siteName={readSettingsForReaders(readerContext())['site-name']}>
      <h1>Ustawiono hasło</h1>
      <p>{typeset('Odnośnik już nie działa. Zaloguj się swoim adresem e-mail i nowym hasłem.')}</p>
      <p>
        <a className="button button-main" href="/logowanie">
          Przejdź do logowania
        </a>
      </p>
    </OutsiderFrame>
  )
}
