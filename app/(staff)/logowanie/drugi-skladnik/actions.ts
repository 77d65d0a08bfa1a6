'use server'
import { redirect } from 'next/navigation'
import { formReader } from '#app/_server/form-reader.ts'
import { finishWithCode } from '#app/_server/second-factor.ts'
import type { FormState } from '#components/form/form-state.ts'
import { safeReturnPath } from '#domain/account/return-path.ts'
import { refusalOf, storageRefusal, tooManyTries } from '../sign-in-answer.ts'

/** The code that the app shows now. */
export async function finishWithAppAction(before: FormState, form: FormData): Promise<FormState> {
  return finish('totp', before, form)
}

/** One of the codes kept for the day the app is lost. */
export async function finishWithRecoveryCodeAction(before: FormState, form: FormData): Promise<FormState> {
  return finish('recovery-code', before, form)
}

const fields = { totp: 'code', 'recovery-code': 'recoveryCode' } as const

const sentences = {
  totp: 'Kod jest nieprawidłowy, nieaktualny albo już użyty. Poczekaj, aż aplikacja pokaże następny.',
  'recovery-code': 'Takiego kodu zapasowego nie ma albo był już użyty. Wpisz inny.',
  'key-lost':
    'Portal nie może teraz sprawdzić kodów z aplikacji: na serwerze brakuje klucza do nich. Użyj kodu zapasowego albo powiadom administratora.',
}

async function finish(kind: keyof typeof fields, before: FormState, form: FormData): Promise<FormState> {
  const read = formReader(form)
  const typed = read.text(fields[kind])
  const goTo = safeReturnPath(read.text('callbackUrl'))
  const refuse = refusalOf(before, form)
  const refuseFor = (text: string) => refuse({ typed: null, errors: [{ field: fields[kind], text }] })
  if (typed.trim() === '') return refuseFor(kind === 'totp' ? 'Wpisz kod z aplikacji.' : 'Wpisz kod zapasowy.')
  let finished: Awaited<ReturnType<typeof finishWithCode>>
  try {
    finished = await finishWithCode(kind, typed)
  } catch (error) {
    const stopped = storageRefusal(error, refuse)
    if (stopped) return stopped
    throw error
  }
  if (finished.ok) redirect(kind === 'totp' ? goTo : withDone(goTo))
  if (finished.reason === 'expired') redirect(`/logowanie?po-czasie=1&callbackUrl=${encodeURIComponent(goTo)}`)
  if (finished.reason === 'too-many') return refuseFor(tooManyTries(finished.minutes))
  return refuseFor(sentences[finished.reason === 'wrong' ? kind : finished.reason])
}

/** The page that one wanted tells that a code is used up. */
function withDone(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}komunikat=recovery-code-used`
}
