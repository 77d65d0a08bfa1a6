import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import type { AskOptions } from './with-passkey.ts'

type Props = {
  readonly callbackUrl: string
  readonly askOptions: AskOptions
  readonly action: FormActionProp
}

/** Signing in with a key: no address and no password is typed. */
export function PasskeySignIn({ callbackUrl, askOptions, action }: Props) {
  return (
    <PasskeyForm
      ceremony="get"
      askOptions={askOptions}
      action={action}
      values={{ callbackUrl }}
      submit="Zaloguj się kluczem"
      undone="Nie zalogowano"
      isWork={false}
      tone="plain"
    >
      <HiddenValue name="callbackUrl" />
    </PasskeyForm>
  )
}
