import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { erratumDayChoices, updateKindHints, updateKindLabels } from '#components/article/update-labels.ts'
import { RadioGroup } from '#components/form/choice-group.tsx'
import type { InitialValues } from '#components/form/form-state.ts'
import { SelectField } from '#components/form/select-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { type Update, updateKinds, updateOf } from '#domain/article/update-kind.ts'

type Told = Update & { readonly changeNote: string | null }

/** Asked for wherever a text takes the place of one that readers have: of what kind it is, and what they are told. */
export function UpdateFields() {
  return (
    <div className="update-fields">
      <RadioGroup
        name="updateKind"
        legend={textFieldLabels.updateKind}
        choices={updateKinds.map((kind) => ({
          value: kind,
          label: updateKindLabels[kind],
          hint: updateKindHints[kind],
        }))}
      />
      <TextArea
        name="changeNote"
        label={textFieldLabels.changeNote}
        hint="Czytelnicy zobaczą to przy dacie ostatniej zmiany. Przy zmianie redakcyjnej zostaw puste."
        rows={3}
      />
      <div className="only-erratum">
        <TextArea
          name="erratumWrong"
          label={textFieldLabels.erratumWrong}
          hint="Tylko przy sprostowaniu. Zacytuj to, co było w tekście."
          rows={2}
        />
        <TextArea name="erratumRight" label={textFieldLabels.erratumRight} hint="Tylko przy sprostowaniu." rows={2} />
        <SelectField name="erratumDays" label={textFieldLabels.erratumDays} choices={erratumDayChoices} />
      </div>
    </div>
  )
}

/** What the fields begin with: what the text says of itself. */
export function updateValues(open: Told | null): InitialValues {
  return open === null ? {} : { changeNote: open.changeNote, ...updateOf(open) }
}
