import { typeset } from '#domain/text/typography.ts'

type Props = {
  /** What the office calls its provider; null = nothing. */
  readonly oidc: { readonly name: string | null }
  /** Where one wanted to go, for whoever signs in. */
  readonly callbackUrl?: string
  /** What whoever is signed in wants there, as the form says it; left out: they sign in. */
  readonly errand?: keyof typeof errandWords
}

const errandWords = { polacz: 'Połącz z kontem urzędu', potwierdz: 'Potwierdź kontem urzędu' } as const

/** A plain form that leads to the identity provider; it needs no script. */
export function OidcForm({ oidc: { name }, callbackUrl, errand }: Props) {
  const words = errand ? errandWords[errand] : 'Zaloguj się kontem urzędu'
  return (
    <form method="post" action="/logowanie/konto-urzedu" className="oidc-form" aria-label={words}>
      {errand && <input type="hidden" name="cel" value={errand} />}
      {callbackUrl !== undefined && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
      <button type="submit" className={errand ? 'button button-main' : 'button'}>
        {words}
      </button>
      {name !== null && <p className="quiet">{typeset(name)}</p>}
    </form>
  )
}
