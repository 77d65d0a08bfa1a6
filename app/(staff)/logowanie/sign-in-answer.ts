import 'server-only'
import { AuthError } from 'next-auth'
import { typedValues } from '#app/_server/form-reader.ts'
import { storageProblem } from '#app/_server/storage-problem.ts'
import type { FormState } from '#components/form/form-state.ts'

type Refusal = (state: Partial<FormState>) => FormState

/** Makes the answer to a form that did not sign anybody in. */
export function refusalOf(before: FormState, form: FormData): Refusal {
  return (state) => ({
    status: 'refused',
    count: before.count + 1,
    message: null,
    errors: [],
    typed: typedValues(form),
    ...state,
  })
}

/** The answer where the database cannot be written; null for any other error. */
export function storageRefusal(error: unknown, refuse: Refusal): FormState | null {
  const problem = storageProblem(error instanceof AuthError ? error.cause?.err : error)
  return problem && refuse({ status: 'stopped', message: problem.text.replace('Nie zapisano', 'Nie zalogowano') })
}

/** Waiting for the next try, in words. */
export const tooManyTries = (minutes: number | string) => `Zbyt wiele prób. Spróbuj ponownie za ${minutes} min.`
