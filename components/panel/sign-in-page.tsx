import type { ReactNode } from 'react'
import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PasswordField } from '#components/form/password-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { PASSWORD_PATH } from '#domain/account/password-link.ts'
import { typeset } from '#domain/text/typography.ts'
import { OidcForm } from './oidc-form.tsx'
import { SignInFrame, type SignInPortal } from './sign-in-frame.tsx'

export type SignedOut = 'everywhere' | 'browser' | 'late'

export const signedOutLabels = {
  everywhere: 'Wylogowano.',
  browser:
    'Wylogowano w tej przeglądarce. Serwer nie mógł tego zapisać, więc sama sesja wygaśnie dopiero po godzinie bez użycia. Jeśli ktoś mógł ją przejąć, powiadom administratora portalu.',
  late: 'Od podania hasła minęło pięć minut. Zaloguj się jeszcze raz.',
} as const satisfies Record<SignedOut, string>

type Props = {
  readonly portal: SignInPortal
  /** Whether the portal sends mail, and so a link to whoever has forgotten their password. */
  readonly isMailSent: boolean
  /** What has led here; `browser`: the session on the server could not be ended; `late`: the second factor came too late. */
  readonly signedOut: SignedOut | null
  readonly callbackUrl: string
  readonly action: FormActionProp
  /** The other way in; null = there is none. */
  readonly oidc: { readonly name: string | null } | null
  /** Why it did not lead in. */
  readonly problem: string | null
  /** Other ways in, where there are any. */
  readonly children?: ReactNode
}

const SESSION_ENDS = 'Sesja kończy się po 60 minutach bezczynności, najpóźniej po 12 godzinach.'

/** The way in for staff. */
export function SignInPage({ portal, isMailSent, signedOut, callbackUrl, action, oidc, problem, children }: Props) {
  return (
    <SignInFrame portal={portal}>
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
      {children}
      {oidc && <OidcForm oidc={oidc} callbackUrl={callbackUrl} />}
      <p className="quiet">
        {typeset(
          isMailSent
            ? SESSION_ENDS
            : `${SESSION_ENDS} Jeżeli nie pamiętasz hasła, poproś administratora o odnośnik do ustawienia nowego.`,
        )}
      </p>
      {isMailSent && (
        <p>
          <a href={PASSWORD_PATH}>{typeset('Nie pamiętam hasła')}</a>
        </p>
      )}
      <p>
        <a href="/">Wróć na portal</a>
      </p>
    </SignInFrame>
  )
}
