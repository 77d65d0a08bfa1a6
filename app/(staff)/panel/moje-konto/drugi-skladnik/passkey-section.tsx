import { passkeysHere } from '#app/_server/second-factor.ts'
import { PasskeyForm } from '#components/account/passkey-form.tsx'
import { PasskeyTable } from '#components/account/passkey-table.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { Passkey } from '#services/factor/factor-queries.ts'
import { addPasskeyAction, askToAddPasskeyAction, removePasskeyAction } from './passkey-actions.ts'
import { RenamePasskeyForm } from './rename-passkey-form.tsx'

/** Keys of one's own, and another one where the address of the portal allows any. */
export function PasskeySection({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const place = passkeysHere()
  if (!place && passkeys.length === 0) return null
  return (
    <section className="panel-section">
      <h2>Klucze dostępu</h2>
      <p>
        {typeset(
          'Klucz jest w telefonie, w komputerze albo na kluczu USB i otwiera go odcisk palca, twarz lub PIN. Zaloguje Cię bez hasła i nie da się go podać fałszywej stronie.',
        )}
      </p>
      {passkeys.length > 0 && (
        <PasskeyTable
          passkeys={passkeys}
          host={place?.rpId ?? null}
          removeOne={({ id }) => (
            <StaffForm
              action={removePasskeyAction}
              values={{ passkeyId: id }}
              submit="Usuń ten klucz"
              tone="plain"
              asksAgain
            >
              <HiddenValue name="passkeyId" />
            </StaffForm>
          )}
        />
      )}
      {place && (
        <PasskeyForm
          ceremony="create"
          askOptions={askToAddPasskeyAction}
          action={addPasskeyAction}
          submit="Dodaj klucz dostępu"
          asksAgain
          otherwise={
            <p className="quiet">
              {typeset('Klucz można dodać w przeglądarce, która je obsługuje i ma włączony JavaScript.')}
            </p>
          }
        >
          <TextField name="name" label="Nazwa klucza" hint="Po czym go poznasz, na przykład: laptop służbowy." />
        </PasskeyForm>
      )}
      {passkeys.length > 0 && <RenamePasskeyForm passkeys={passkeys} />}
    </section>
  )
}
