'use client'
import { Fragment, type ReactNode, useContext, useRef } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import { FormPreviewView } from './form-preview.tsx'
import { FormScopeContext, NOT_SAVED } from './form-scope.tsx'
import { type FormActionProp, type InitialValues, toFormValues } from './form-state.ts'
import { ProofContext, ProofField, withProofErrors } from './proof-field.tsx'
import { proofFieldOf } from './proof-names.ts'
import { PasskeyProofContext } from './proof-passkey.tsx'
import { SecretShown } from './secret-shown.tsx'
import { useFormSending } from './use-form-sending.ts'
import { useLeaveGuard } from './use-leave-guard.ts'

type Props = {
  readonly action: FormActionProp
  /** What the fields begin with, by name; `seenLockVersion` among them. */
  readonly values?: InitialValues
  readonly submit: string
  /** What the form is called where the page has several alike; the words of its main button otherwise. */
  readonly name?: string
  /** Words of the main button once the effect is shown, for forms that show it first. */
  readonly confirm?: string
  /** A dangerous thing wears the colour of refusal; a small form beside a greater one is plain. */
  readonly tone?: 'main' | 'danger' | 'plain'
  /** Where a conflict leads when one takes the saved version: this page, read again. */
  readonly reload?: string
  /** Where nothing happens: the safe choice, before the main button. For forms that only ask whether. */
  readonly cancel?: string
  /** Beside the main button: a link back, a second submit button. */
  readonly beside?: ReactNode
  /** What a failure is called, where nothing is saved: "Nie zalogowano". */
  readonly undone?: string
  /** Whether what is typed here is work, so that leaving without saving asks first. */
  readonly isWork?: boolean
  /** Its verb asks again who does it: once the last proof is old, the field for the password is there from the beginning. */
  readonly asksAgain?: boolean
  readonly children: ReactNode
}

/**
 * A form of the panel: errors in a summary and beside their fields, nothing typed ever lost, conflicts shown field by
 * field; leaving with unsaved changes asks first. Works without JavaScript: the same action answers a plain post with
 * the same page.
 */
export function StaffForm({
  action,
  values = {},
  submit,
  name = submit,
  confirm,
  tone = 'main',
  reload,
  cancel,
  beside,
  undone = NOT_SAVED,
  isWork = true,
  asksAgain = false,
  children,
}: Props) {
  const { state: answered, sending, isSending } = useFormSending(action, useContext(PasskeyProofContext))
  const isProofOld = useContext(ProofContext)
  const proofField = proofFieldOf(name)
  const state = withProofErrors(answered, proofField)
  const isAsked = state.proof ? state.proof === 'needed' : asksAgain && isProofOld
  const form = useRef<HTMLFormElement>(null)
  useLeaveGuard(form, { state, isSending, isWork })
  const isConflict = state.status === 'conflict'
  if (state.secret) return <SecretShown message={state.message} secret={state.secret} />
  return (
    <FormScopeContext value={{ state, saved: toFormValues(values), undone }}>
      <form
        ref={form}
        {...sending}
        className="staff-form"
        // A named form is a landmark of the page; a small one in a row of a list is none.
        {...(tone === 'plain' ? { role: 'none' } : { 'aria-label': name })}
        noValidate
      >
        {/* Enter in a field means the main button, whichever other buttons come before it. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        {/* Rendered again with each answer, the fields begin with what was typed; without one they stay as they are. */}
        <Fragment key={state.count}>
          <ErrorSummary />
          <FormPreviewView />
          <div role="status" className="done-place">
            {state.status === 'done' && state.message && <p className="done-message">{state.message}</p>}
          </div>
          {children}
          {isAsked && <ProofField name={proofField} />}
        </Fragment>
        <div className="form-foot">
          {cancel && (
            <a className="button" href={cancel}>
              Anuluj
            </a>
          )}
          <button type="submit" className={`button button-${tone}`} aria-disabled={isSending || undefined}>
            {isConflict ? 'Zostaw moją' : state.preview && confirm ? confirm : submit}
          </button>
          {isConflict && reload && (
            <a className="button" href={reload} data-discards="">
              Użyj zapisanej
            </a>
          )}
          {beside}
        </div>
      </form>
    </FormScopeContext>
  )
}
