import { TextArea } from '#components/form/text-area.tsx'

/** What readers are told of a change that many articles have in common. */
export function ChangeNoteField() {
  return (
    <TextArea
      name="changeNote"
      label="Co zmieniono"
      hint="Czytelnik zobaczy to przy dacie zmiany każdego z artykułów, na przykład: Zmieniono numer infolinii."
      rows={2}
    />
  )
}
