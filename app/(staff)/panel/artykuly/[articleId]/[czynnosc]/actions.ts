'use server'
import type { FormState } from '#components/form/form-state.ts'
import { CONFIRMED_ACTION } from '#components/panel/article/confirmed-action.ts'
import { confirmedActionAt } from './confirmed-actions.ts'

/** One action for all questions about an article: the form says which it answers. */
export async function confirmAction(before: FormState, form: FormData): Promise<FormState> {
  return confirmedActionAt(String(form.get(CONFIRMED_ACTION)))(before, form)
}
