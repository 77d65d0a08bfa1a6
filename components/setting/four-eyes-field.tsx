import { SelectField } from '#components/form/select-field.tsx'
import { fourEyesChoices, type Settings } from '#domain/setting/setting-input.ts'
import { counted } from '#domain/text/plural.ts'
import { fourEyesLabels } from './labels.ts'

/** Whether a second person approves every text. */
export function FourEyesField() {
  return (
    <SelectField
      name="four-eyes"
      label="Dwie osoby przy każdej publikacji"
      hint="Kto tekst pisał albo przekazał, ten go nie zatwierdza. Każda zmiana po zatwierdzeniu wymaga nowego. Zmiany w zespołach i infoliniach, wycofania, przypięty komunikat i usunięcie danych czekają jako propozycje. Tekst, który nie może czekać, redaktor publikuje pilnie i podaje powód, a druga osoba potem to potwierdza albo cofa."
      choices={fourEyesChoices.map((choice) => ({ value: choice, label: fourEyesLabels[choice] }))}
    />
  )
}

const editorForms = { one: 'konto redaktora', few: 'konta redaktorów', many: 'kont redaktorów' }

/** Who could be the second person, and how it is now. */
export function fourEyesSentence({ editors }: { readonly editors: number }, settings: Settings): string {
  const who = `W portalu: ${counted(editors, editorForms)}.`
  const isOn = settings['four-eyes'] === 'on'
  if (isOn && editors < 2) {
    return `${who} Nikt nie może zatwierdzić tekstu, który pisze jedyny redaktor: dodaj drugie konto albo wyłącz to ustawienie.`
  }
  if (isOn) {
    return `${who} Teksty zatwierdza druga osoba. Na nią czekają też zmiany w zespołach i infoliniach, wycofania, przypięty komunikat, odstępstwa od sprawdzeń i usunięcie danych. Wyłączenie tej zasady zatwierdza inny administrator, jeśli jest.`
  }
  const demo = settings['demo-since'] === null ? '' : ' To wersja pokazowa: ustawienie jest w niej wyłączone.'
  return `${who} Teraz redaktor publikuje sam.${demo}`
}
