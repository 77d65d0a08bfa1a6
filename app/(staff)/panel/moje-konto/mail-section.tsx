import { isMailSent } from '#app/_server/context.ts'
import type { Staff } from '#app/_server/staff.ts'
import { CheckboxGroup } from '#components/form/choice-group.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { mailChoiceLabels } from '#components/mail/labels.ts'
import { typeset } from '#domain/text/typography.ts'
import { readMailChoices } from '#services/mail/mail-queries.ts'
import { chooseMailAction } from './actions.ts'

/** What the portal writes to this person about. */
export function MailSection({ staff: { context } }: { readonly staff: Staff }) {
  const { offered, chosen } = readMailChoices(context)
  if (offered.length === 0) return null
  return (
    <section className="panel-section">
      <h2>Poczta</h2>
      {!isMailSent() && (
        <p>{typeset('Portal nie wysyła teraz poczty. Twój wybór zacznie działać, gdy administrator ją włączy.')}</p>
      )}
      <StaffForm action={chooseMailAction} values={{ mail: chosen }} submit="Zapisz wybór wiadomości">
        <CheckboxGroup
          name="mail"
          legend="O czym portal ma pisać na mój adres"
          choices={offered.map((kind) => ({ value: kind, ...mailChoiceLabels[kind] }))}
        />
      </StaffForm>
    </section>
  )
}
