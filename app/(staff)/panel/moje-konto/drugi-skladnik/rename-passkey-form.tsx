import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import type { Passkey } from '#services/factor/factor-queries.ts'
import { renamePasskeyAction } from './passkey-actions.ts'

/** Another name for one of one's own keys. One form for all of them: a field in each row would have no room. */
export function RenamePasskeyForm({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  return (
    <>
      <h3>Zmiana nazwy klucza</h3>
      <StaffForm action={renamePasskeyAction} submit="Zmień nazwę klucza" tone="plain">
        <SelectField
          name="passkeyId"
          label="Klucz"
          choices={passkeys.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextField name="newName" label="Nowa nazwa" />
      </StaffForm>
    </>
  )
}
