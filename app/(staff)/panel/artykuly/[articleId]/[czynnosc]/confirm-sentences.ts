import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { Issue } from '#domain/issue.ts'

/** What the issues of each question mean on its page. */

const PAST = 'Ta pora już minęła. Wybierz późniejszą albo opublikuj od razu.'
const ARCHIVE_PAST = 'Ta pora już minęła. Wybierz późniejszą albo przenieś artykuł do archiwum od razu.'
const CHOOSE = 'Wybierz osobę z listy.'

const successor = {
  'successorId.not-readable': 'Wybranego artykułu czytelnicy już nie zobaczą. Wybierz inny.',
  'successorId.is-itself': 'Artykuł nie może zastąpić sam siebie. Wybierz inny.',
}
/** The same sentences as beside the text: these fields are of the text, asked for once more. */
const ofText = (field: string, key: string) => (context: NonNullable<Issue['context']>) =>
  textIssueSentence({ field, key, context })
const changeNote = {
  'changeNote.missing': 'Wpisz, co zmieniono: czytelnicy zobaczą to przy dacie zmiany.',
  'changeNote.not-with-editorial': ofText('changeNote', 'not-with-editorial'),
  'updateKind.not-a-kind': ofText('updateKind', 'not-a-kind'),
  'updateKind.not-editorial': ofText('updateKind', 'not-editorial'),
  'erratumWrong.missing': ofText('erratumWrong', 'missing'),
  'erratumRight.missing': ofText('erratumRight', 'missing'),
  'erratumDays.not-a-number': ofText('erratumDays', 'not-a-number'),
  'erratumDays.too-many-days': ofText('erratumDays', 'too-many-days'),
}
const slug = { 'slug.taken': 'Adres tego tekstu ma już inny artykuł. Zmień go w edytorze.' }

/** Another text than the one that was approved. */
const approval = {
  'not-approved': 'Tego tekstu w obecnym brzmieniu nie zatwierdziła druga osoba. Przekaż go do zatwierdzenia.',
  'changeNote.not-approved':
    'Zatwierdzono tekst z innym opisem zmiany. Popraw opis w edytorze i przekaż tekst jeszcze raz.',
}

/** The day and the hour of a planned publication. */
const moment = {
  'day.missing': 'Wpisz dzień publikacji.',
  'hour.missing': 'Wpisz godzinę publikacji.',
  'hour.not-a-time': 'Wpisz godzinę i minuty, na przykład 9.00.',
  'hour.skipped': 'Tej nocy zegary przechodzą z 2.00 na 3.00 i takiej godziny nie ma. Wybierz inną.',
  'turn.twice': 'Tej nocy zegary cofają się z 3.00 na 2.00 i ta godzina wypada dwa razy. Wybierz, o którą chodzi.',
  'dueAt.already-past': PAST,
  'dueAt.too-small': PAST,
  'dueAt.too-big': 'To zbyt odległy dzień. Wybierz wcześniejszy.',
  'validUntil.already-past': 'O tej porze minie już termin ważności artykułu. Zmień ten dzień albo termin w edytorze.',
}

const archive = {
  ...successor,
  'reason.missing': 'Wybierz powód.',
  'note.missing': 'Wpisz powód własnymi słowami albo wybierz jeden z pozostałych.',
}

export const confirmSentences = {
  publish: { ...changeNote, ...slug, ...approval },
  approve: {
    ...changeNote,
    'changeNote.missing': 'Brakuje opisu zmiany dla czytelników. Uzupełnij go w edytorze.',
    ...slug,
  },
  publishUrgently: {
    ...changeNote,
    ...slug,
    'reason.missing': 'Wpisz, dlaczego publikacja nie może czekać na drugą osobę.',
  },
  revertUrgent: { 'note.missing': 'Wpisz, co powiedzieć czytelnikom.' },
  schedule: { ...moment, ...changeNote, ...slug, ...approval },
  reschedule: { ...moment, ...slug },
  return: { 'note.missing': 'Wpisz, co trzeba poprawić.' },
  handOver: { 'toAccountId.not-a-writer': CHOOSE, 'toAccountId.not-a-record': CHOOSE },
  archive,
  planArchiving: {
    ...moment,
    ...archive,
    'day.missing': 'Wpisz dzień przeniesienia do archiwum.',
    'hour.missing': 'Wpisz godzinę przeniesienia do archiwum.',
    'dueAt.already-past': ARCHIVE_PAST,
    'dueAt.too-small': ARCHIVE_PAST,
  },
  keepPublished: {
    'until.not-a-day': 'Wpisz dzień, miesiąc i rok.',
    'until.already-past': 'Wpisz dzień późniejszy niż dzisiejszy.',
    'until.too-late': 'To zbyt odległy dzień. Wybierz najwyżej 10 lat od dziś.',
  },
  withdraw: {
    ...successor,
    'reason.missing': 'Wpisz powód: czytelnicy zobaczą go pod adresem artykułu.',
  },
} as const
