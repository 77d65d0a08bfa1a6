import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import type { BulkAction, BulkOutcome } from '#domain/bulk/bulk-action.ts'
import type { Issue } from '#domain/issue.ts'
import { articleActionLabels } from '../article/action-labels.ts'

/** Buttons and titles of what can be done with many articles. */
export const bulkActionLabels = {
  archive: articleActionLabels.archive,
  'add-tag': 'Dodaj tag',
  'remove-tag': 'Usuń tag',
  'hand-over': articleActionLabels['hand-over'],
  submit: articleActionLabels.submit,
  publish: articleActionLabels.publish,
  schedule: articleActionLabels.schedule,
  bin: 'Przenieś do kosza',
  restore: 'Przywróć z kosza',
  replace: 'Zamień w portalu',
  'fix-links': 'Popraw odnośniki',
  'plan-archiving': articleActionLabels['plan-archiving'],
  'keep-published': 'Zostaw w aktualnościach',
} as const satisfies Record<BulkAction, string>

/** What happens to each of them. */
export const bulkEffects = {
  archive: 'Artykuły zostaną pod swoimi adresami, z informacją o archiwum, jej powodem i datą.',
  'add-tag':
    'Tag dostaną szkice. Tekst opublikowany nie zmieni się od razu: powstanie przy nim szkic zmian, a gdy szkic już jest, tag do niego dołączy. Czytelnicy zobaczą tag po publikacji zmian.',
  'remove-tag':
    'Tag zniknie ze szkiców. Tekst opublikowany nie zmieni się od razu: powstanie przy nim szkic zmian, a gdy szkic już jest, zmiana do niego dołączy. Czytelnicy zobaczą ją po publikacji.',
  'hand-over': 'Szkice będzie prowadzić wybrana osoba.',
  submit: 'Szkice będą czekać, aż ktoś z redakcji je opublikuje albo zwróci do poprawy.',
  publish: 'Czytelnicy od razu zobaczą nowe teksty, a po zamianie słów także nowe wpisy w rejestrach.',
  schedule: 'Teksty ukażą się same o wybranej porze. Każdą publikację można wcześniej odwołać.',
  bin: 'Szkice trafią do kosza, skąd można je przywrócić.',
  restore: 'Szkice wrócą z kosza na listę artykułów.',
  replace:
    'Tekst opublikowany nie zmieni się od razu: powstanie przy nim szkic zmian, a gdy szkic już jest, zmiana do niego dołączy. Wpisy w rejestrach i krótkie strony zaczekają na publikację. Do tego czasu czytelnicy nie zobaczą żadnej zmiany.',
  'fix-links':
    'Tekst opublikowany nie zmieni się od razu: powstanie przy nim szkic zmian, a gdy szkic już jest, zmiana do niego dołączy. Czytelnicy zobaczą nowe odnośniki po publikacji.',
  'plan-archiving':
    'Artykuły o wybranej porze same trafią do archiwum. Do tego czasu czytelnicy niczego nie zauważą, a każdy plan można zmienić albo odwołać. Plan, który artykuł już ma, zostanie zastąpiony.',
  'keep-published':
    'Artykuły zostaną w aktualnościach i do wybranego dnia nie będą proponowane do archiwum. Czytelnicy niczego nie zauważą.',
} as const satisfies Record<BulkAction, string>

/** Headings of the articles of a report, by what came of them. */
export const bulkOutcomeLabels = {
  done: 'Zrobione',
  unchanged: 'Bez zmian, bo już tak jest',
  refused: 'Nie da się',
} as const satisfies Record<BulkOutcome, string>

const sentences: Readonly<Record<string, string>> = {
  changed: 'Ktoś wprowadził inną zmianę po sprawdzeniu. Otwórz stronę i powtórz czynność.',
  gone: 'Artykuł jest w koszu.',
  forbidden: 'Nie masz uprawnień do tej zmiany.',
  'field-to-correct': 'W szkicu jest pole do poprawienia. Popraw je w edytorze i powtórz czynność.',
  'is-itself': 'Artykuł nie może zastąpić sam siebie.',
  'not-readable': 'Artykułu, który miał go zastąpić, czytelnicy już nie zobaczą.',
  'not-a-writer': 'Wybrana osoba nie może już prowadzić szkiców.',
  'joins-draft': 'Szkic zmian już jest: zmiana będzie w nim, razem z innymi.',
  'not-an-address': 'Po zamianie adres odnośnika byłby nieprawidłowy. Popraw go w edytorze.',
  'link-lost': 'Szukane słowa obejmują dwa odnośniki. Zamień je w edytorze.',
  proposed: 'Zmiana czeka na drugą osobę, w „Propozycjach zmian”.',
  'record-gone': 'Tego wpisu już nie ma.',
  'phone.not-a-phone': 'W numerze telefonu mogą być tylko cyfry i odstępy, z plusem na początku.',
  'email.not-an-email': 'Po zamianie adres e-mail byłby nieprawidłowy.',
  'not-approved': 'Tego tekstu nie zatwierdziła druga osoba.',
  known: 'Taka instytucja już jest.',
  similar: 'Jest podobna instytucja. Popraw nazwę na jej stronie.',
  'already-exists': 'Taki wpis już jest.',
  'nothing-changes': 'Rejestr już tak mówi.',
  'validUntil.already-past': 'O wybranej porze minie już termin ważności artykułu.',
}

/** Why nothing came of an article. */
export function bulkIssueSentence(issue: Issue): string {
  if (issue.key === 'state') return stateSentence(issue.context ?? {})
  return sentences[`${issue.field}.${issue.key}`] ?? sentences[issue.key] ?? textIssueSentence(issue)
}

/** States are stored as data; one that this edition does not know any more is not named. */
function stateSentence({ status, openState }: NonNullable<Issue['context']>): string {
  if (openState === 'scheduled') return 'Czeka na zaplanowaną publikację.'
  if (openState === 'submitted' || openState === 'approved') return 'Czeka na zatwierdzenie.'
  const label = editorialStatusLabels[status as EditorialStatus]
  return label === undefined ? 'Nie pozwala na to jego stan.' : `Nie pozwala na to jego stan: ${label.toLowerCase()}.`
}
