import type { ArticleText } from '#domain/article/article-text.ts'
import { findingsOfIssue } from '#domain/article/update-kind.ts'
import type { Issue } from '#domain/issue.ts'
import { bodyIssueLabels, invalidBodyLabels } from './body/labels.ts'
import { textFieldLabels } from './text-field-labels.ts'
import { findingsSentence } from './update-labels.ts'

/** What is to be fixed in a text, by `field.key` or by `key` alone. {name} stands for a value of the issue. */
const sentences: Readonly<Record<string, string>> = {
  ...bodyIssueLabels,
  ...Object.fromEntries(Object.entries(invalidBodyLabels).map(([key, words]) => [`body.${key}`, words])),
  'title.missing': 'Wpisz tytuł.',
  'title.too-long': 'Tytuł jest za długi (maksymalnie {max} znaków).',
  'summary.missing': 'Wpisz zajawkę: czytelnik zobaczy ją na liście i w wyszukiwarce.',
  'summary.too-long': 'Zajawka jest za długa (maksymalnie {max} znaków).',
  'slug.not-a-slug':
    'Adres może zawierać małe litery bez polskich znaków, cyfry i pojedyncze łączniki (maksymalnie 80 znaków).',
  'slug.taken': 'Ten adres ma już inny artykuł. Wpisz inny.',
  'slug.reserved': 'Ten adres wybrano już dla innego szkicu. Wpisz inny.',
  'body.missing': 'Wpisz treść.',
  'body.no-such-image': 'Obrazu z treści nie ma już w portalu. Usuń go i prześlij ponownie.',
  'leadImage.no-such-image': 'Obrazu głównego nie ma już w portalu. Prześlij go ponownie.',
  'firstPublished.in-the-future': 'Pierwsza publikacja nie może być późniejsza niż dzień publikacji w portalu.',
  'validUntil.already-past': 'Data „Ważne do” już minęła. Popraw ją albo usuń.',
  'validUntil.before-first-published': 'Data „Ważne do” jest wcześniejsza niż data pierwszej publikacji.',
  'validUntil.before-the-event': 'Data „Ważne do” jest wcześniejsza niż data wydarzenia.',
  'changeNote.missing': 'Wpisz, co zmieniono: czytelnik zobaczy to przy dacie zmiany.',
  'changeNote.not-with-editorial':
    'Zmiana redakcyjna nie ma opisu dla czytelników. Usuń opis albo wybierz inny rodzaj zmiany.',
  'updateKind.not-a-kind': 'Wybierz rodzaj zmiany.',
  'erratumWrong.missing': 'Wpisz, co było błędnie: czytelnicy zobaczą to nad tekstem.',
  'erratumRight.missing': 'Wpisz, jak jest poprawnie: czytelnicy zobaczą to nad tekstem.',
  'erratumDays.not-a-number': 'Wybierz, ile dni sprostowanie ma być widoczne nad tekstem.',
  'erratumDays.too-many-days': 'Sprostowanie może być widoczne nad tekstem najwyżej 365 dni.',
  'attachments.title.missing': 'Wpisz tytuł załącznika.',
  'attachments.locale.not-a-language': 'Wybierz język załącznika z listy.',
  'attachments.not-listed': 'Plik wstawiony w treści musi być też na liście załączników.',
  'attachments.not-a-record': 'Pliku z listy załączników nie ma już w portalu. Usuń go z listy.',
  'attachments.accessibility-not-checked':
    'Nie sprawdzono dostępności pliku „{title}”. Sprawdź go i zaznacz wynik przy załączniku.',
  'attachments.mark-denied-by-pictures':
    'Plik „{title}” oznaczono jako dostępny, a są w nim same obrazy stron: czytnik ekranu niczego z niego nie przeczyta. Zmień oznaczenie albo dodaj plik z tekstem.',
  'attachments.mark-denied-by-tags':
    'Plik „{title}” oznaczono jako dostępny, a nie ma tagów: czytnik ekranu nie pozna nagłówków, list ani tabel. Zmień oznaczenie albo dodaj plik z tagami.',
  'attachments.language-differs':
    'W pliku „{title}” zapisano inny język ({language}) niż przy załączniku. Sprawdź, który jest właściwy.',
  'attachments.pdf-not-checked':
    'Nie sprawdzono budowy pliku PDF „{title}”. Upewnij się, że ma tagi, tytuł, język i tekst, a nie same obrazy stron.',
  'attachments.pdf-pictures-only':
    'Plik PDF „{title}” zawiera same obrazy stron, więc czytnik ekranu niczego z niego nie przeczyta. Dodaj plik z tekstem.',
  'attachments.pdf-not-tagged':
    'Plik PDF „{title}” nie ma tagów, więc czytnik ekranu nie rozpozna nagłówków, list i tabel. Zapisz go z dokumentu jako dostępny PDF (z tagami).',
  'attachments.pdf-without-title':
    'Plik PDF „{title}” nie ma tytułu we właściwościach. Wpisz tytuł w dokumencie i zapisz PDF ponownie.',
  'attachments.pdf-without-language':
    'Plik PDF „{title}” nie ma ustawionego języka. Ustaw język w dokumencie i zapisz PDF ponownie.',
  'comments.open': 'Otwarte uwagi do tekstu: {count}. Odpowiedz na nie albo oznacz je jako załatwione.',
  'tagIds.not-a-record': 'Jednego z wybranych tagów już nie ma. Usuń go z listy.',
  'projectId.project-unacknowledged':
    'Tekst mówi o projekcie „{project}”, a nie ma w nim zdania o współfinansowaniu. Wybierz ten projekt w polu „Projekt” albo wstaw w treści jego blok.',
  'projectId.not-a-record': 'Wybranego projektu już nie ma. Wybierz inny.',
  'not-a-date': 'Takiej daty nie ma. Wpisz rok, a dzień tylko razem z miesiącem.',
  'too-long': 'Tekst jest za długi (maksymalnie {max} znaków).',
  'too-many': 'Za dużo pozycji.',
}

/** The sentence of an issue of a text, from the publish checks or from a save. */
export function textIssueSentence({ field, key, context = {} }: Issue): string {
  if (key === 'left-out') return leftOutSentence({ field, key, context })
  if (key === 'not-editorial') return notEditorialSentence({ field, key, context })
  if (key === 'not-a-date' && context.typed !== undefined) return noSuchDate(String(context.typed))
  const name = field.replaceAll(/\.\d+(?=\.|$)/g, '')
  const sentence = sentences[`${name}.${key}`] ?? sentences[key] ?? 'Popraw to pole.'
  return sentence.replaceAll(/\{(\w+)\}/g, (_all, value: string) => String(context[value] ?? ''))
}

/** What was found, and what can be done about it. */
function notEditorialSentence(issue: Issue): string {
  const found = findingsSentence(findingsOfIssue(issue))
  return `To nie jest zmiana redakcyjna. ${found} Wybierz zmianę istotną albo sprostowanie.`
}

/** An impossible date, named as it was typed. */
export function noSuchDate(typed: string): string {
  return `Takiej daty nie ma: ${typed}. Wpisz rok, a dzień tylko razem z miesiącem.`
}

/** What the last save left out, read where the field itself is not seen. */
function leftOutSentence({ field, context = {} }: Issue): string {
  const { path, because, typed, ...values } = context
  const label = textFieldLabels[field as keyof ArticleText] ?? field
  if (because === 'not-a-date' && typed !== undefined) {
    return `W polu „${label}” wpisano „${typed}”; takiej daty nie ma. Popraw pole albo zapisz je puste.`
  }
  const what = typed === undefined ? `Zmiany w polu „${label}” nie zapisano.` : `W polu „${label}” wpisano „${typed}”.`
  return `${what} ${textIssueSentence({ field: String(path), key: String(because), context: values })}`
}
