import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { TextField } from '#components/form/text-field.tsx'

/** What is asked of a tag, new or old. */
export function TagFields() {
  return (
    <>
      <TextField
        name="name"
        label="Nazwa"
        hint="Krótko i z małej litery, jeżeli to nie nazwa własna, na przykład: plany krajowe."
      />
      <CheckboxField
        name="despiteSimilar"
        label="To inny tag niż podobny"
        hint="Zaznacz tylko wtedy, gdy formularz pokaże podobny tag, a ten ma znaczyć co innego."
      />
    </>
  )
}
