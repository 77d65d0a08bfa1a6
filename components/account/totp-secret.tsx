import { typeset } from '#domain/text/typography.ts'
import { QrCode } from './qr-code.tsx'

type Props = {
  /** What the QR code says. */
  readonly address: string
  /** The same for whoever types it. */
  readonly secret: string
}

/** What an app is given: to the camera or by hand. */
export function TotpSecret({ address, secret }: Props) {
  return (
    <div className="totp-secret">
      <QrCode words={address} label="Kod QR z kluczem dla aplikacji. Ten sam klucz jest obok jako tekst." />
      <div>
        <p>{typeset('Nie możesz zeskanować kodu? Wpisz ten klucz w aplikacji (rodzaj: według czasu):')}</p>
        <p>
          <output className="secret-value">{secret.match(/.{1,4}/g)?.join(' ')}</output>
        </p>
      </div>
    </div>
  )
}
