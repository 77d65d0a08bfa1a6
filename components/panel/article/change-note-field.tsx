import { TextArea } from '#components/form/text-area.tsx'

/** Asked for wherever a text takes the place of one that readers have. */
export function ChangeNoteField() {
  return (
    <TextArea
      name="changeNote"
      label="Co zmieniono"
      hint="Czytelnicy zobaczą to przy dacie ostatniej zmiany."
      rows={3}
    />
  )
}
