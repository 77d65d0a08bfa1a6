import type { Staff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { trialMailWords } from '#components/mail/trial-mail-words.ts'
import { typeset } from '#domain/text/typography.ts'
import { findOwnTrialMail } from '#services/mail/send-trial-mail.ts'
import { sendTrialMailAction } from './actions.ts'

/** Whether mail arrives is seen by one to oneself, and what became of the last one is said here. */
export function TrialMailSection({ staff: { context, account } }: { readonly staff: Staff }) {
  const last = findOwnTrialMail(context)
  return (
    <section className="panel-section">
      <h2>Wiadomość próbna</h2>
      <p>{typeset(`Portal wyśle ją tą samą drogą co inne, na Twój adres: ${account.email}.`)}</p>
      {last && <p>{typeset(trialMailWords(last))}</p>}
      <StaffForm action={sendTrialMailAction} submit="Wyślij wiadomość próbną do mnie" isWork={false}>
        {null}
      </StaffForm>
    </section>
  )
}
