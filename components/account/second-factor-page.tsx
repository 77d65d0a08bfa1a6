import type { ReactNode } from 'react'
import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { SignInFrame, type SignInPortal } from '#components/panel/sign-in-frame.tsx'
import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'
import { recoveryCodeForms } from './labels.ts'

type Props = {
  readonly portal: SignInPortal
  /** What the account has to go on with. */
  readonly factors: { readonly hasApp: boolean; readonly recoveryCodesLeft: number }
  /** Whether it is a recovery code that is asked for: whoever asked for that has nothing else at hand. */
  readonly isRecovery: boolean
  readonly callbackUrl: string
  readonly withApp: FormActionProp
  readonly withRecoveryCode: FormActionProp
  /** The way with a key, where the account has one. */
  readonly children?: ReactNode
}

/** After the right password: the second factor, or a code for the day it is lost. */
export function SecondFactorPage({
  portal,
  factors,
  isRecovery,
  callbackUrl,
  withApp,
  withRecoveryCode,
  children,
}: Props) {
  const form = { values: { callbackUrl }, undone: 'Nie zalogowano', isWork: false } as const
  const goTo = `callbackUrl=${encodeURIComponent(callbackUrl)}`
  if (isRecovery) {
    return (
      <SignInFrame portal={portal}>
        <h1>Kod zapasowy</h1>
        <StaffForm {...form} action={withRecoveryCode} submit="Zaloguj się kodem zapasowym">
          <RecoveryCodeField left={factors.recoveryCodesLeft} />
          <HiddenValue name="callbackUrl" />
        </StaffForm>
        <p>
          <a href={`/logowanie/drugi-skladnik?${goTo}`}>Wróć do drugiego składnika</a>
        </p>
      </SignInFrame>
    )
  }
  return (
    <SignInFrame portal={portal}>
      <h1>Drugi składnik logowania</h1>
      <p>{typeset('Hasło jest prawidłowe. Potwierdź jeszcze drugim składnikiem, że to Ty. Masz na to pięć minut.')}</p>
      {factors.hasApp && (
        <StaffForm {...form} action={withApp} submit="Zaloguj się">
          <TextField
            name="code"
            label="Kod z aplikacji"
            hint="Sześć cyfr, które aplikacja pokazuje teraz."
            autoComplete="one-time-code"
            inputMode="numeric"
            width="short"
          />
          <HiddenValue name="callbackUrl" />
        </StaffForm>
      )}
      {children}
      <p>
        <a href={`/logowanie/drugi-skladnik?kod-zapasowy=1&${goTo}`}>Nie mam pod ręką aplikacji ani klucza</a>
      </p>
      <p>
        <a href={`/logowanie?${goTo}`}>Wróć do logowania</a>
      </p>
    </SignInFrame>
  )
}

function RecoveryCodeField({ left }: { readonly left: number }) {
  const hint =
    left > 0
      ? `Jeden z zapisanych przy włączaniu drugiego składnika. Każdy działa raz. Zostało: ${counted(left, recoveryCodeForms)}.`
      : 'Nie ma już kodów, które działają. Poproś administratora o zdjęcie drugiego składnika.'
  return <TextField name="recoveryCode" label="Kod zapasowy" hint={typeset(hint)} autoComplete="off" />
}
