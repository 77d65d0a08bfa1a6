import { typeset } from '#domain/text/typography.ts'

type Props = {
  /** What the office calls its provider; null = nothing. */
  readonly oidc: { readonly name: string | null }
  /** Where one wanted to go, for whoever signs in. */
  readonly callbackUrl?: string
  readonly isLinking?: boolean
}

/** A plain form that leads to the identity provider; it needs no script. */
export function OidcForm({ oidc: { name }, callbackUrl, isLinking = false }: Props) {
  const words = isLinking ? 'Połącz z kontem urzędu' : 'Zaloguj się kontem urzędu'
  return (
    <form method="post" action="/logowanie/konto-urzedu" className="oidc-form" aria-label={words}>
      {isLinking && <input type="hidden" name="cel" value="polacz" />}
      {callbackUrl !== undefined && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
      <button type="submit" className={isLinking ? 'button button-main' : 'button'}>
        {words}
      </button>
      {name !== null && <p className="quiet">{typeset(name)}</p>}
    </form>
  )
}
