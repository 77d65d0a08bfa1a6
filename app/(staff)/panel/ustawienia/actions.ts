'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { SettingGroup } from '#components/setting/labels.ts'
import { changedChoices } from '#domain/setting/setting-issues.ts'
import { changeSettings } from '#services/setting/change-settings.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { readChoices } from './read-choices.ts'

const sentences = {
  'publisher.missing': 'Wpisz nazwę wydawcy.',
  'site-name.missing': 'Wpisz nazwę portalu.',
  'backup-times.missing': 'Podaj choć jedną godzinę.',
  'not-hours': 'Podaj godziny po przecinku, na przykład: 3.00, 15.00.',
  'review-after-years.not-a-count': 'Podaj liczbę lat od 1 do 30.',
  'backup-daily.not-a-count': 'Podaj liczbę od 1 do 366.',
  'backup-weekly.not-a-count': 'Podaj liczbę od 0 do 260.',
  'backup-monthly.not-a-count': 'Podaj liczbę od 0 do 240.',
  'never-moves': 'Dzień sporządzenia deklaracji zapisuje się raz i nie można go zmienić. Wpisz dzień przeglądu.',
  'list-images.not-a-choice': 'Wybierz, czy pokazywać obrazy.',
  'outer-links.not-a-choice': 'Wybierz, czy sprawdzać odnośniki do innych serwisów.',
  'compulsory-factor.not-a-choice': 'Wybierz, kogo obowiązuje drugi składnik logowania.',
  'four-eyes.not-a-choice': 'Wybierz, czy teksty zatwierdza druga osoba.',
  'not-a-status': 'Wybierz stan dostępności.',
  'not-a-barrier':
    'Wpisz każdą treść w osobnym wierszu: element | opis albo element | opis | adres strony, na przykład /plany.',
  'status-denies-barriers':
    'Strona nie może być w pełni zgodna, dopóki wymieniasz niedostępne treści albo wyłączenia. Zmień stan albo usuń je z listy.',
  'status-without-barriers': 'Wymień, co jest niedostępne, albo zmień stan na „w pełni zgodna”.',
  'before-publication': 'Ostatnia istotna zmiana strony nie może być wcześniejsza niż jej publikacja.',
  'before-statement': 'Przegląd deklaracji nie może być wcześniejszy niż jej sporządzenie.',
}

export const changePublisherAction = settingsAction('publisher')
export const changePortalAction = settingsAction('portal')
export const changePublishingAction = settingsAction('publishing')
export const changeSignInAction = settingsAction('signIn')
export const changeBackupAction = settingsAction('backup')
export const changeStatementAction = settingsAction('statement')

/** One form for choices that belong together: saved together or not at all. */
function settingsAction(group: SettingGroup) {
  return formAction({
    sentences,
    run: ({ context }, read) => {
      const choices = changedChoices(readSettingsForStaff(context), readChoices(read, group))
      if (choices.length === 0) return goTo('/panel/ustawienia', 'settings-unchanged')
      return answerTo(changeSettings(context, { choices }), () => goTo('/panel/ustawienia', 'settings-changed'))
    },
  })
}
