import { settingLabels } from '#components/audit/labels.ts'
import { isUnchecked } from '#domain/helpline/unchecked-helpline.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { type SettingKey, type Settings, unfilledSettings } from '#domain/setting/setting-input.ts'
import { statementReviewNeed } from '#domain/statement/statement-review.ts'
import { type Finding, well } from './finding.ts'

type Helpline = { readonly name: string; readonly statedLatestOn: IsoDay }

/** What the office owes its readers: data filled in, a statement reviewed, helplines looked at again. */
export function dutyFindings(settings: Settings, helplines: readonly Helpline[], today: IsoDay): Finding[] {
  return [
    placeholderFinding(unfilledSettings(settings)),
    reviewFinding(settings, today),
    helplineFinding(helplines, today),
  ]
}

function placeholderFinding(keys: readonly SettingKey[]): Finding {
  const about = 'Dane wydawcy'
  if (keys.length === 0) return well(about, 'Uzupełnione.')
  return {
    about,
    state: 'look',
    sentence: `Czytelnicy widzą dane zastępcze: ${keys.map((key) => settingLabels[key] ?? key).join(', ')}.`,
    fix: 'Wpisz prawdziwe dane w ustawieniach.',
    link: { href: '/panel/ustawienia', label: 'Ustawienia' },
  }
}

function reviewFinding(settings: Settings, today: IsoDay): Finding {
  const about = 'Deklaracja dostępności'
  const need = statementReviewNeed(settings['statement-reviewed-on'] ?? settings['statement-made-on'], today)
  if (need === null) return well(about, 'Przegląd nie jest teraz potrzebny.')
  return {
    about,
    state: need === 'overdue' ? 'wrong' : 'look',
    sentence:
      need === 'overdue' ? 'Minął 31 marca, a deklaracji nie przejrzano.' : 'Przegląd trzeba zrobić do 31 marca.',
    fix: 'Przejrzyj deklarację i wpisz dzień przeglądu w ustawieniach.',
    link: { href: '/panel/ustawienia', label: 'Ustawienia' },
  }
}

function helplineFinding(helplines: readonly Helpline[], today: IsoDay): Finding {
  const about = 'Infolinie'
  const old = helplines.filter((helpline) => isUnchecked(helpline, today))
  if (helplines.length === 0)
    return { about, state: 'look', sentence: 'Nie ma żadnej infolinii.', fix: 'Dodaj infolinie.' }
  if (old.length === 0) return well(about, 'Każda ma stan z ostatniego roku.')
  return {
    about,
    state: 'look',
    sentence: `Starszy niż rok jest stan: ${old.map(({ name }) => name).join(', ')}.`,
    fix: 'Sprawdź je u źródła i wpisz nowy dzień „Stan na”.',
    link: { href: '/panel/infolinie', label: 'Infolinie' },
  }
}
