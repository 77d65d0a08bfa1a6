import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PasswordField } from '#components/form/password-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { DemoNotice } from '#components/site/demo-notice.tsx'
import { Mark } from '#components/site/mark.tsx'
import { SkipLinks } from '#components/site/skip-links.tsx'
import { typeset } from '#domain/text/typography.ts'
import { OidcForm } from './oidc-form.tsx'

export type SignedOut = 'everywhere' | 'browser'

export const signedOutLabels = {
  everywhere: 'Wylogowano.',
  browser:
    'Wylogowano w tej przeglądarce. Serwer nie mógł tego zapisać, więc sama sesja wygaśnie dopiero po godzinie bez użycia. Jeśli ktoś mógł ją przejąć, powiadom administratora portalu.',
} as const satisfies Record<SignedOut, string>

type Props = {
  readonly siteName: string
  readonly isDemo: boolean
  /** What a sign-out that led here has done; `browser`: the session on the server could not be ended. */
  readonly signedOut: SignedOut | null
  readonly callbackUrl: string
  readonly action: FormActionProp
  /** The other way in; null = there is none. */
  readonly oidc: { readonly name: string | null } | null
  /** Why it did not lead in. */
  readonly problem: string | null
}

/** The way in for staff. */
export function SignInPage({ siteName, isDemo, signedOut, callbackUrl, action, oidc, problem }: Props) {
  return (
    <>
      <SkipLinks />
      <header className="sign-in-head">
        {isDemo && <DemoNotice />}
        <div className="sign-in-name">
          <a className="site-name" href="/">
            <Mark />
            {typeset(siteName)}
          </a>
          <p>{typeset('Panel redakcji: komunikaty, archiwum i rejestr zespołów w jednym miejscu.')}</p>
        </div>
      </header>
      <main id="tresc" className="sign-in" tabIndex={-1}>
        <div role="status" className="done-place">
          {signedOut && <p className="done-message">{signedOutLabels[signedOut]}</p>}
        </div>
        <h1>Logowanie</h1>
        {problem && (
          <p className="sign-in-problem" role="alert">
            {typeset(problem)}
          </p>
        )}
        <StaffForm action={action} values={{ callbackUrl }} submit="Zaloguj się" undone="Nie zalogowano" isWork={false}>
          <TextField name="email" label="Adres e-mail" type="email" autoComplete="username" />
          <PasswordField name="password" label="Hasło" autoComplete="current-password" />
          <HiddenValue name="callbackUrl" />
        </StaffForm>
        {oidc && <OidcForm oidc={oidc} callbackUrl={callbackUrl} />}
        <p className="quiet">
          {typeset(
            'Sesja kończy się po 60 minutach bezczynności, najpóźniej po 12 godzinach. Jeżeli nie pamiętasz hasła, poproś administratora o nowe.',
          )}
        </p>
        <p>
          <a href="/">Wróć na portal</a>
        </p>
      </main>
    </>
  )
}
