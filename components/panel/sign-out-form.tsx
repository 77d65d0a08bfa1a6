'use client'
import { ErrorSummary } from '#components/form/error-summary.tsx'
import { FormScopeContext } from '#components/form/form-scope.tsx'
import type { FormActionProp } from '#components/form/form-state.ts'
import { useFormSending } from '#components/form/use-form-sending.ts'

/** The way out of the panel; a form that changes the server is never a link. */
export function SignOutForm({ action }: { readonly action: FormActionProp }) {
  const { state, sending } = useFormSending(action)
  return (
    <FormScopeContext value={{ state, saved: {}, undone: 'Nie wylogowano' }}>
      <form {...sending} role="none">
        <ErrorSummary />
        <button type="submit" className="link-button">
          Wyloguj się
        </button>
      </form>
    </FormScopeContext>
  )
}
