import { RadioGroup } from '#components/form/choice-group.tsx'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { newLegalActChoices } from './new-legal-act.ts'
import { NewLegalActFields } from './new-legal-act-fields.tsx'

/** Why the register says it: a legal act, or a publication we learned it from. */
export function CauseFields() {
  return (
    <>
      <RadioGroup
        name="cause.kind"
        legend="Przyczyna"
        choices={[
          { value: 'act', label: 'akt prawny', hint: 'Wybierz go niżej.' },
          { value: 'publication', label: 'publikacja', hint: 'Aktu nie znamy, ale zmianę ogłoszono. Opisz ją niżej.' },
        ]}
      />
      <ChooserField
        name="cause.legalActId"
        label="Akt, który to zmienił"
        chooser="legal-act"
        always={newLegalActChoices}
        empty="żaden"
        hint="Gdy przyczyną jest akt prawny: wpisz numer albo tytuł i wybierz akt z listy. Nie ma go? Wybierz „nowy akt, opisany niżej”."
      />
      <TextArea
        name="cause.reason"
        label="Jaka publikacja"
        rows={2}
        hint="Gdy przyczyną jest publikacja: tytuł i data, na przykład: komunikat na stronie urzędu z 3 października 2017 r."
      />
      <NewLegalActFields />
    </>
  )
}
