'use server'
import { redirect } from 'next/navigation'
import { formReader } from '#app/_server/form-reader.ts'
import { askForPasskey, finishWithPasskey } from '#app/_server/second-factor.ts'
import type { FormState } from '#components/form/form-state.ts'
import { safeReturnPath } from '#domain/account/return-path.ts'
import { refusalOf, storageRefusal, tooManyTries } from './sign-in-answer.ts'

/** What the browser is to ask its device for; null = this portal has no keys. */
export async function askForPasskeyAction() {
  return askForPasskey()
}

/** Signs in with what the device has signed. */
export async function signInWithPasskeyAction(before: FormState, form: FormData): Promise<FormState> {
  const read = formReader(form)
  const refuse = refusalOf(before, form)
  let finished: Awaited<ReturnType<typeof finishWithPasskey>>
  try {
    finished = await finishWithPasskey(read.text('passkey'))
  } catch (error) {
    const stopped = storageRefusal(error, refuse)
    if (stopped) return stopped
    throw error
  }
  if (finished.ok) redirect(safeReturnPath(read.text('callbackUrl')))
  return refuse({
    status: 'stopped',
    message: finished.reason === 'too-many' ? tooManyTries(finished.minutes) : UNKNOWN,
  })
}

const UNKNOWN =
  'Portal nie zna tego klucza albo odpowiedź przyszła za późno. Spróbuj ponownie, a jeśli to nie pomoże, zaloguj się hasłem.'
