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
      <CheckboxField
        name="quickExit"
        label="Strony tematu mają „Szybkie wyjście”"
        hint="Zaznacz, gdy temat dotyczy osób pokrzywdzonych albo pomocy dla nich: temat i jego artykuły będzie można opuścić jednym naciśnięciem, a przeglądarka nie zachowa ich kopii."
      />
    </>
  )
}
