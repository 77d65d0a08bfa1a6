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
            <StaffForm
              action={sendMailAgainAction}
              values={{ mailId: id }}
              submit="Wyślij ponownie"
              tone="plain"
              isWork={false}
            >
              <HiddenValue name="mailId" />
            </StaffForm>
            <StaffForm
              action={leaveMailAction}
              values={{ mailId: id }}
              submit="Nie wysyłaj"
              tone="plain"
              isWork={false}
            >
              <HiddenValue name="mailId" />
            </StaffForm>
          </div>
        )}
      />
    </section>
  )
}
