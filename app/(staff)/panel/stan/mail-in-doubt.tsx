import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { MailInDoubtTable } from '#components/mail/mail-in-doubt-table.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { MailInDoubt } from '#services/mail/mail-queries.ts'
import { leaveMailAction, sendMailAgainAction } from './actions.ts'

/** Mail of which nobody knows that it arrived: an administrator sends it again or leaves it. */
export function MailInDoubtSection({ mail }: { readonly mail: readonly MailInDoubt[] }) {
  if (mail.length === 0) return null
  return (
    <section className="panel-section">
      <h2>Poczta do rozstrzygnięcia</h2>
      <p>{typeset('Portal sam nie wysyła tych wiadomości drugi raz, żeby nikt nie dostał ich dwa razy.')}</p>
      <MailInDoubtTable
        mail={mail}
        decide={({ id }) => (
          <div className="panel-actions">
            <Decision mailId={id} action={sendMailAgainAction} submit="Wyślij ponownie" />
            <Decision mailId={id} action={leaveMailAction} submit="Nie wysyłaj" />
          </div>
        )}
      />
    </section>
  )
}

type DecisionProps = { readonly mailId: number; readonly action: FormActionProp; readonly submit: string }

function Decision({ mailId, action, submit }: DecisionProps) {
  return (
    <StaffForm action={action} values={{ mailId }} submit={submit} tone="plain" isWork={false}>
      <HiddenValue name="mailId" />
    </StaffForm>
  )
}
