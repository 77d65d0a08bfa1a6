import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import type { InitialValues } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { PageContents } from '#components/panel/page-contents.tsx'
import { CompulsoryFactorField } from '#components/setting/compulsory-factor-field.tsx'
import { FourEyesField, fourEyesSentence } from '#components/setting/four-eyes-field.tsx'
import {
  daySettings,
  listImageLabels,
  outerLinkLabels,
  type SettingGroup,
  settingGroups,
} from '#components/setting/labels.ts'
import { mayChangeSettings } from '#domain/permissions.ts'
import { listImageChoices, outerLinkChoices, unfilledSettings } from '#domain/setting/setting-input.ts'
import { statementStatuses } from '#domain/statement/statement.ts'
import { typeset } from '#domain/text/typography.ts'
import { readFourEyesFacts } from '#services/setting/four-eyes.ts'
import { listChosenSettingsForStaff, readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { WhyField } from '../../proposal-fields.tsx'
import {
  changeBackupAction,
  changePortalAction,
  changePublisherAction,
  changePublishingAction,
  changeSignInAction,
  changeStatementAction,
} from './actions.ts'

export const metadata: Metadata = { title: 'Ustawienia' }

/** Headings of the page, by their ids. */
const parts = [
  { id: 'wydawca', label: 'Wydawca i kontakt' },
  { id: 'portal', label: 'Portal' },
  { id: 'publikowanie', label: 'Publikowanie' },
  { id: 'logowanie', label: 'Logowanie' },
  { id: 'kopie', label: 'Kopie zapasowe' },
  { id: 'deklaracja', label: 'Deklaracja dostępności' },
] as const

const ADDRESS = '/panel/ustawienia'
const DAY = 'Dzień, miesiąc i rok.'

export default async function Page() {
  const staff = await requireStaff(mayChangeSettings)
  const { context } = staff
  const settings = readSettingsForStaff(context)
  const chosen = listChosenSettingsForStaff(context)
  const fourEyes = readFourEyesFacts(context)
  const valuesOf = (group: SettingGroup): InitialValues =>
    Object.assign(
      {},
      ...settingGroups[group].map((key) => {
        const seen = { [`${key}.seen`]: chosen.get(key) ?? 0 }
        const isDay = (daySettings as readonly string[]).includes(key)
        const value = settings[key]
        return isDay && typeof value !== 'number' ? { ...seen, ...dateFields(key, value) } : { ...seen, [key]: value }
      }),
    )
  const seenOf = (group: SettingGroup) =>
    settingGroups[group].map((key) => <HiddenValue key={key} name={`${key}.seen`} />)
  return (
    <PanelPage staff={staff} current={ADDRESS} title="Ustawienia" width="reading">
      {unfilledSettings(settings).length > 0 && (
        <p className="lead-words">
          Część danych wydawcy jest jeszcze przykładowa i portal mówi o tym czytelnikom. Wpisz prawdziwe dane.
        </p>
      )}
      <PageContents parts={parts} />
      <section aria-labelledby="wydawca">
        <h2 id="wydawca">Wydawca i kontakt</h2>
        <p className="lead-words">Pokazują się na stronach kontaktu i prywatności oraz w deklaracji dostępności.</p>
        <StaffForm
          action={changePublisherAction}
          asksAgain
          values={valuesOf('publisher')}
          submit="Zapisz dane wydawcy"
          reload={ADDRESS}
        >
          {seenOf('publisher')}
          <TextField name="publisher" label="Wydawca" hint="Pełna nazwa urzędu." />
          <TextField name="contact-unit" label="Komórka" hint="Która odpowiada za portal. Bez nazwisk." />
          <TextField name="contact-email" label="E-mail" type="email" inputMode="email" />
          <TextField name="contact-phone" label="Telefon" type="tel" inputMode="tel" width="medium" />
          <TextField name="contact-address" label="Adres" />
          <TextField
            name="dpo-contact"
            label="Inspektor ochrony danych"
            hint="Jak się z nim skontaktować, na przykład: iod@urzad.gov.pl. Bez nazwiska."
          />
          <TextField
            name="bip-url"
            label="Adres w Biuletynie Informacji Publicznej"
            type="url"
            inputMode="url"
            isOptional
            hint="Strona podmiotowa urzędu, na przykład: https://www.gov.pl/web/urzad/bip. Odnośnik jest w stopce."
          />
          <TextField
            name="content-licence"
            label="Na jakich zasadach można użyć treści"
            isOptional
            hint="Jedno zdanie do stopki, na przykład: Treści udostępniamy na licencji Creative Commons Uznanie autorstwa 3.0 Polska."
          />
          <TextArea
            name="server-logs-kept"
            label="Zapisy innych serwerów"
            rows={3}
            hint="Co i jak długo zapisują serwery przed portalem. Pokazuje się w polityce prywatności; czas zapisów samego portalu strona podaje sama."
          />
        </StaffForm>
      </section>
      <section className="panel-section" aria-labelledby="portal">
        <h2 id="portal">Portal</h2>
        <StaffForm
          action={changePortalAction}
          asksAgain
          values={valuesOf('portal')}
          submit="Zapisz ustawienia portalu"
          reload={ADDRESS}
        >
          {seenOf('portal')}
          <TextField name="site-name" label="Nazwa portalu" />
          <TextField
            name="quick-exit-url"
            label="Dokąd prowadzi „Szybkie wyjście”"
            type="url"
            inputMode="url"
            hint="Zwykła publiczna strona, która nic nie mówi o czytelniku, na przykład pogoda."
          />
          <SelectField
            name="list-images"
            label="Obrazy główne na listach i stronie głównej"
            hint="Nad tekstem artykułu obraz jest zawsze. Artykuł bez obrazu wygląda tak samo przy każdym wyborze."
            choices={listImageChoices.map((choice) => ({ value: choice, label: listImageLabels[choice] }))}
          />
          <SelectField
            name="outer-links"
            label="Odnośniki do innych serwisów"
            hint="Portal sam pyta wtedy strony, do których prowadzą opublikowane teksty: powoli, bez plików cookie i bez danych o czytelnikach. Tamte serwisy zobaczą adres tego serwera. Wyniki są w części Porządki."
            choices={outerLinkChoices.map((choice) => ({ value: choice, label: outerLinkLabels[choice] }))}
          />
        </StaffForm>
      </section>
      <section className="panel-section" aria-labelledby="publikowanie">
        <h2 id="publikowanie">Publikowanie</h2>
        <p className="lead-words">{typeset(fourEyesSentence(fourEyes, settings))}</p>
        <StaffForm
          action={changePublishingAction}
          asksAgain
          values={valuesOf('publishing')}
          submit="Zapisz sposób publikowania"
          reload={ADDRESS}
        >
          {seenOf('publishing')}
          <FourEyesField />
          <TextField
            name="review-after-years"
            label="Po ilu latach bez zmian artykuł trafia na listę „Do przejrzenia”"
            inputMode="numeric"
            width="short"
            hint="Nic nie znika samo: redaktor decyduje, czy artykuł zostaje, czy przechodzi do archiwum."
          />
          {fourEyes.isDecidedByAnother && <WhyField />}
        </StaffForm>
      </section>
      <section className="panel-section" aria-labelledby="logowanie">
        <h2 id="logowanie">Logowanie</h2>
        <StaffForm
          action={changeSignInAction}
          values={valuesOf('signIn')}
          submit="Zapisz sposób logowania"
          reload={ADDRESS}
        >
          {seenOf('signIn')}
          <CompulsoryFactorField />
        </StaffForm>
      </section>
      <section className="panel-section" aria-labelledby="kopie">
        <h2 id="kopie">Kopie zapasowe</h2>
        <p className="lead-words">
          Portal robi je sam i od razu sprawdza. Ostatnią pokazuje <a href="/panel/stan">Stan systemu</a>.
        </p>
        <StaffForm
          action={changeBackupAction}
          asksAgain
          values={valuesOf('backup')}
          submit="Zapisz ustawienia kopii"
          reload={ADDRESS}
        >
          {seenOf('backup')}
          <TextField
            name="backup-times"
            label="Godziny kopii"
            width="medium"
            hint="Po przecinku, na przykład: 3.00, 15.00. Przepaść może najwyżej to, co powstało od ostatniej kopii."
          />
          <TextField
            name="backup-daily"
            label="Z ilu dni zostają"
            inputMode="numeric"
            width="short"
            hint="Po jednej z każdego dnia, a z ostatniej doby wszystkie."
          />
          <TextField name="backup-weekly" label="Z ilu tygodni zostają" inputMode="numeric" width="short" />
          <TextField name="backup-monthly" label="Z ilu miesięcy zostają" inputMode="numeric" width="short" />
        </StaffForm>
      </section>
      <section className="panel-section" aria-labelledby="deklaracja">
        <h2 id="deklaracja">Deklaracja dostępności</h2>
        <p className="lead-words">
          Resztę deklaracji portal układa sam. Przegląd robi się co roku do 31 marca.{' '}
          <a href="/deklaracja-dostepnosci">Zobacz deklarację</a>
        </p>
        <StaffForm
          action={changeStatementAction}
          asksAgain
          values={valuesOf('statement')}
          submit="Zapisz deklarację"
          reload={ADDRESS}
        >
          {seenOf('statement')}
          <PartialDateField name="site-published-on" legend="Data publikacji strony" hint={DAY} />
          <PartialDateField
            name="site-updated-on"
            legend="Data ostatniej istotnej zmiany strony"
            hint={`${DAY} Zmiana wyglądu, działania albo większej części treści, nie każdy nowy artykuł.`}
          />
          <PartialDateField
            name="statement-made-on"
            legend="Data sporządzenia deklaracji"
            hint={
              chosen.has('statement-made-on')
                ? 'Zapisana na stałe.'
                : `${DAY} Zapisuje się raz i potem się nie zmienia.`
            }
          />
          <PartialDateField
            name="statement-reviewed-on"
            legend="Data ostatniego przeglądu deklaracji"
            isOptional
            hint={DAY}
          />
          <SelectField
            name="statement-status"
            label="Stan dostępności cyfrowej"
            choices={statementStatuses.map((status) => ({ value: status, label: status }))}
          />
          <TextArea
            name="statement-barriers"
            label="Niedostępne treści"
            isOptional
            rows={8}
            hint="Jedna w wierszu: element | opis, skutek i co można zrobić | adres strony. Adres jest nieobowiązkowy, na przykład /plany."
          />
          <TextArea
            name="statement-exceptions"
            label="Treści nieobjęte przepisami"
            isOptional
            rows={3}
            hint="Jedna w wierszu, na przykład: Mapy w planach sprzed 2018 roku."
          />
          <TextArea
            name="statement-basis"
            label="Podstawa deklaracji"
            rows={4}
            hint="Jak oceniono dostępność: samoocena albo audyt, kto i kiedy. Każdy wiersz to osobny akapit."
          />
          <TextArea name="statement-architecture" label="Dostępność architektoniczna siedziby" rows={6} />
          <TextArea name="statement-communication" label="Dostępność komunikacyjna" rows={5} />
        </StaffForm>
      </section>
    </PanelPage>
  )
}
