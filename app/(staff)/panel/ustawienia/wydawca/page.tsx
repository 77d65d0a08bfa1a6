import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { FourEyesField } from '#components/setting/four-eyes-field.tsx'
import { settingGroups } from '#components/setting/labels.ts'
import { mayChangeSettings } from '#domain/permissions.ts'
import { defaultSettings } from '#domain/setting/setting-input.ts'
import { typeset } from '#domain/text/typography.ts'
import { readFourEyesFacts } from '#services/setting/four-eyes.ts'
import { listChosenSettingsForStaff, readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { namePublisherAction } from './actions.ts'

export const metadata: Metadata = { title: 'Kto wydaje portal?' }

/** Asked of a new portal once: an administrator is led here until somebody answers or puts it off. */
export default async function Page() {
  const staff = await requireStaff(mayChangeSettings)
  const settings = readSettingsForStaff(staff.context)
  const chosen = listChosenSettingsForStaff(staff.context)
  // Two people from the start, where nothing was written under another rule and somebody answers this page.
  const isNew = readFourEyesFacts(staff.context).isNew && !chosen.has('four-eyes')
  const values = settingGroups.beginning.flatMap((key) => [
    [`${key}.seen`, chosen.get(key) ?? 0] as const,
    // A placeholder is no answer to begin with.
    [
      key,
      key === 'four-eyes' ? (isNew ? 'on' : settings[key]) : answerOf(settings[key], defaultSettings[key]),
    ] as const,
  ])
  return (
    <PanelPage staff={staff} current="/panel/ustawienia" title="Kto wydaje portal?" width="reading">
      <p className="lead-words">
        Portal jest nowy i nie mówi jeszcze, kto go prowadzi. Te dane pokażą się w stopce każdej strony, na stronie
        kontaktu i w deklaracji dostępności. Wystarczy nazwa, resztę uzupełnisz kiedykolwiek w Ustawieniach.
      </p>
      <StaffForm
        action={namePublisherAction}
        values={Object.fromEntries(values)}
        submit="Zapisz wydawcę"
        asksAgain
        beside={
          <button type="submit" name="pozniej" value="1" className="button">
            Później
          </button>
        }
      >
        {settingGroups.beginning.map((key) => (
          <HiddenValue key={key} name={`${key}.seen`} />
        ))}
        <TextField name="publisher" label="Wydawca" hint="Pełna nazwa urzędu." />
        <TextField name="contact-address" label="Adres" isOptional />
        <TextField name="contact-email" label="E-mail" type="email" inputMode="email" isOptional />
        <TextField name="contact-phone" label="Telefon" type="tel" inputMode="tel" width="medium" isOptional />
        <TextField
          name="bip-url"
          label="Adres w Biuletynie Informacji Publicznej"
          type="url"
          inputMode="url"
          isOptional
          hint="Strona podmiotowa urzędu, na przykład: https://www.gov.pl/web/urzad/bip."
        />
        <TextField
          name="content-licence"
          label="Na jakich zasadach można użyć treści"
          isOptional
          hint="Jedno zdanie do stopki, na przykład: Treści udostępniamy na licencji Creative Commons Uznanie autorstwa 3.0 Polska."
        />
        <FourEyesField />
        {isNew && (
          <p className="quiet">
            {typeset(
              'W nowym portalu jest to włączone. Drugie konto redaktora dodasz w „Kontach”; jeśli publikować będzie jedna osoba, wyłącz to tutaj albo później w Ustawieniach.',
            )}
          </p>
        )}
      </StaffForm>
    </PanelPage>
  )
}

function answerOf<Value>(value: Value, placeholder: Value): Value | '' {
  return value === placeholder ? '' : value
}
