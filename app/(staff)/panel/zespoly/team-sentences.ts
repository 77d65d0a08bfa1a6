import type { IssueSentences } from '#app/_server/issue-sentence.ts'
import { NEW_LEGAL_ACT_FIELDS } from '#components/team/new-legal-act.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { legalActSentences } from '../akty/legal-act-form.ts'
import type { Prefix } from './team-state-form.ts'

/** What the issues of forms about teams mean there. */

type Named = Readonly<Record<string, string | number>>

/** A day of an issue's context, in words. */
const day = (edtf: string | number | undefined) => {
  const date = parsePartialDate(String(edtf ?? ''))
  return date === null ? '' : formatPartialDate(date, 'prose')
}

const sentencesOf = (at: Prefix): IssueSentences => ({
  [`${at}officialName.missing`]: 'Wpisz nazwę zespołu.',
  [`${at}members.name.missing`]: 'Wpisz nazwę instytucji.',
  [`${at}members.name.named-twice`]: 'Ta instytucja jest na liście dwa razy w tej samej roli. Usuń jeden z wierszy.',
  [`${at}sources.title.missing`]: 'Wpisz tytuł źródła.',
  [`${at}sources.facts.missing`]: 'Zaznacz, o czym mówi źródło.',
  [`${at}notes.text.missing`]: 'Wpisz treść uwagi.',
  [`${at}notes.source.no-such-source`]: 'Nie ma źródła o tym numerze. Policz źródła na liście wyżej albo zostaw puste.',
  [`${at}establishedCertainty.date-and-certainty-disagree`]:
    'Data powołania i jej pewność się nie zgadzają: przy dacie wybierz potwierdzoną albo prawdopodobną, bez daty – nieznaną.',
})

export const teamSentences: IssueSentences = {
  ...sentencesOf('facts.'),
  ...sentencesOf('state.'),
  ...legalActSentences(NEW_LEGAL_ACT_FIELDS),
  'sources.title.missing': 'Wpisz tytuł źródła.',
  'no-such-legal-act': 'Tego aktu nie ma w rejestrze. Wybierz inny.',
  'nothing-changes': 'Nic się nie zmienia. Popraw to, co ma być inne, albo wróć do zespołu.',
  'cause.kind.invalid-union': 'Wybierz przyczynę: akt prawny albo publikację.',
  'cause.legalActId.not-a-record': 'Wybierz akt, który to zmienił.',
  'cause.reason.missing': 'Opisz przyczynę słowami.',
  'reason.missing': 'Napisz, co było zapisane błędnie i skąd to wiadomo.',
  'cause.correction-needs-reason': 'Opisz, co było zapisane błędnie.',
  'from.missing': 'Wpisz, od kiedy. Wystarczy rok.',
  'validFrom.missing': 'Wpisz, od kiedy. Wystarczy rok.',
  'before-the-state-in-force': ({ began }: Named) =>
    `${asSentence(`Obecny stan obowiązuje od: ${day(began)}`)} Zmiana może nastąpić dopiero później. Jeżeli tamta data jest błędna, najpierw ją sprostuj.`,
  'before-the-earlier-state': ({ day: date }: Named) =>
    `${asSentence(`Poprzedni stan obowiązuje od: ${day(date)}`)} Ten może się zacząć dopiero później.`,
  'after-its-end': ({ day: date }: Named) =>
    `${asSentence(`Ten stan kończy się: ${day(date)}`)} Musi się zacząć wcześniej.`,
  'before-its-end': ({ day: date, ended }: Named) =>
    `${asSentence(`Poprzednio zespół zakończył działanie: ${day(date ?? ended)}`)} Ponowne powołanie nie może być wcześniejsze.`,
  'to.missing': 'Wpisz, od kiedy zespół nie działa. Wystarczy rok.',
  'ends-before-its-beginning': ({ began }: Named) =>
    `${asSentence(`Ostatni stan obowiązuje od: ${day(began)}`)} Zakończenie musi być późniejsze.`,
  'has-no-end': 'Ten zespół działa: nie ma zakończenia, które można sprostować.',
  'in-force': 'Ten zespół działa. Powołać na nowo można zespół, który zakończył działanie.',
  'voivodeship.already-exists': 'Ten zespół już jest w rejestrze. Zmień jego stan zamiast dodawać.',
}
