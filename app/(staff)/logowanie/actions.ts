'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { AuthError, CredentialsSignin } from 'next-auth'
import { PasswordRunOut, signIn, TooManyTries } from '#app/_server/auth.ts'
import { formReader, typedValues } from '#app/_server/form-reader.ts'
import { storageProblem } from '#app/_server/storage-problem.ts'
import { HANDED_PASSWORD_SENTENCE } from '#components/account/labels.ts'
import type { FormState } from '#components/form/form-state.ts'
import { safeReturnPath } from '#domain/account/return-path.ts'

/** Signs in and goes where one wanted to; every refusal says the same of a known and an unknown account. */
export async function signInAction(before: FormState, form: FormData): Promise<FormState> {
  const read = formReader(form)
  const email = read.text('email')
  const password = read.text('password')
  const refuse = (state: Partial<FormState>): FormState => ({
    status: 'refused',
    count: before.count + 1,
    message: null,
    errors: [],
    typed: typedValues(form),
    ...state,
  })
  const missing = [
    ...(email.trim() === '' ? [{ field: 'email', text: 'Wpisz adres e-mail.' }] : []),
    ...(password === '' ? [{ field: 'password', text: 'Wpisz hasło.' }] : []),
  ]
  if (missing.length > 0) return refuse({ errors: missing })
  const clientAddress = (await headers()).get('x-komunikat-client') ?? ''
  try {
    await signIn('credentials', { email, password, clientAddress, redirect: false })
  } catch (error) {
    const problem = storageProblem(error instanceof AuthError ? error.cause?.err : error)
    if (problem) return refuse({ status: 'stopped', message: problem.text.replace('Nie zapisano', 'Nie zalogowano') })
    if (!(error instanceof CredentialsSignin)) throw error
    return refuse({ errors: [{ field: 'email', text: sentenceOf(error) }] })
  }
  redirect(safeReturnPath(read.text('callbackUrl')))
}

function sentenceOf(error: CredentialsSignin): string {
  if (error instanceof TooManyTries) return `Zbyt wiele prób. Spróbuj ponownie za ${error.code} min.`
  if (error instanceof PasswordRunOut)
    return `${HANDED_PASSWORD_SENTENCE} Poproś administratora o odnośnik do ustawienia nowego.`
  return 'Nieprawidłowy adres e-mail lub hasło.'
}
