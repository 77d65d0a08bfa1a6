'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { CredentialsSignin } from 'next-auth'
import { PasswordRunOut, SecondFactorAsked, signIn, TooManyTries } from '#app/_server/auth.ts'
import { formReader } from '#app/_server/form-reader.ts'
import { HANDED_PASSWORD_SENTENCE } from '#components/account/labels.ts'
import type { FormState } from '#components/form/form-state.ts'
import { safeReturnPath } from '#domain/account/return-path.ts'
import { refusalOf, storageRefusal, tooManyTries } from './sign-in-answer.ts'

/** Signs in and goes where one wanted to; every refusal says the same of a known and an unknown account. */
export async function signInAction(before: FormState, form: FormData): Promise<FormState> {
  const read = formReader(form)
  const email = read.text('email')
  const password = read.text('password')
  const goTo = safeReturnPath(read.text('callbackUrl'))
  const refuse = refusalOf(before, form)
  const missing = [
    ...(email.trim() === '' ? [{ field: 'email', text: 'Wpisz adres e-mail.' }] : []),
    ...(password === '' ? [{ field: 'password', text: 'Wpisz hasło.' }] : []),
  ]
  if (missing.length > 0) return refuse({ errors: missing })
  const clientAddress = (await headers()).get('x-komunikat-client') ?? ''
  try {
    await signIn('credentials', { email, password, clientAddress, redirect: false })
  } catch (error) {
    const stopped = storageRefusal(error, refuse)
    if (stopped) return stopped
    if (error instanceof SecondFactorAsked) {
      redirect(`/logowanie/drugi-skladnik?callbackUrl=${encodeURIComponent(goTo)}`)
    }
    if (!(error instanceof CredentialsSignin)) throw error
    return refuse({ errors: [{ field: 'email', text: sentenceOf(error) }] })
  }
  redirect(goTo)
}

function sentenceOf(error: CredentialsSignin): string {
  if (error instanceof TooManyTries) return tooManyTries(error.code)
  if (error instanceof PasswordRunOut)
    return `${HANDED_PASSWORD_SENTENCE} Poproś administratora o odnośnik do ustawienia nowego.`
  return 'Nieprawidłowy adres e-mail lub hasło.'
}
