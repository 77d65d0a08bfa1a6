import type { BodyIssueKey } from '#domain/article/body/body-issue.ts'
import type { InvalidBodyKey } from '#domain/article/body/invalid-body-issue.ts'

/** "In" a language, as said of a document; others are named with "język:". */
const inLanguage: ReadonlyMap<string, string> = new Map([
  ['ar', 'po arabsku'],
  ['be', 'po białorusku'],
  ['bg', 'po bułgarsku'],
  ['cs', 'po czesku'],
  ['de', 'po niemiecku'],
  ['en', 'po angielsku'],
  ['es', 'po hiszpańsku'],
  ['fa', 'po persku'],
  ['fil', 'po filipińsku'],
  ['fr', 'po francusku'],
  ['hi', 'w hindi'],
  ['it', 'po włosku'],
  ['ka', 'po gruzińsku'],
  ['lt', 'po litewsku'],
  ['pl', 'po polsku'],
  ['pt', 'po portugalsku'],
  ['ro', 'po rumuńsku'],
  ['ru', 'po rosyjsku'],
  ['sk', 'po słowacku'],
  ['tr', 'po turecku'],
  ['uk', 'po ukraińsku'],
  ['vi', 'po wietnamsku'],
  ['zh', 'po chińsku'],
])

/** "po ukraińsku"; `code` is BCP 47, `name` the Polish name of a language we have no adverb for. */
export function languageLabel({ code, name }: { readonly code: string; readonly name: string }): string {
  return inLanguage.get(code.split('-')[0] ?? '') ?? `język: ${name}`
}

/** Sentences for the editor. {text}, {alt}, {level} … are values from the issue's context. */
export const bodyIssueLabels = {
  'heading-empty': 'Wpisz treść nagłówka albo usuń pusty nagłówek.',
  'heading-level-jump': 'Zamiast nagłówka poziomu {level} użyj poziomu {expected}.',
  'paragraph-as-heading':
    'Akapit „{text}” jest cały pogrubiony. Jeśli to śródtytuł, zmień go na nagłówek, a pogrubienie usuń.',
  'capitals-as-heading': 'Napisz „{text}” zwykłymi literami. Jeśli to śródtytuł, zmień akapit na nagłówek.',
  'capitals-in-text': 'Napisz „{text}” zwykłymi literami: wielkie czyta się trudniej. Ważne słowa możesz pogrubić.',
  'spaced-letters': 'Usuń odstępy między literami w „{text}”: czytnik ekranu czyta je po jednej.',
  'fake-list':
    'Wiersze od „{text}” wyglądają na listę. Usuń znaki z początku wierszy i użyj przycisku „Lista” albo „Lista numerowana”.',
  'foreign-unmarked': 'Zaznacz fragment „{text}” i wskaż jego język przyciskiem „Język”.',
  'sensory-wording':
    'Nie każdy widzi kolor, kształt i położenie: „{text}”. Podaj nazwę przycisku, pola lub części strony.',
  'email-in-text': 'Zrób z adresu „{text}” odnośnik (mailto:), żeby można było od razu napisać.',
  'phone-in-text': 'Zrób z numeru „{text}” odnośnik (tel:), żeby można było od razu zadzwonić.',
  'personal-number': 'W tym miejscu jest numer PESEL. Usuń go: portal nie podaje danych osobowych.',
  'email-private': 'Adres „{text}” jest w prywatnej poczcie. Podaj adres urzędu albo organizacji.',
  'link-empty': 'Odnośnik nie ma tekstu. Wpisz tekst albo usuń odnośnik.',
  'link-gone': 'Odnośnik „{text}” prowadzi do artykułu, którego czytelnicy nie otworzą. Wskaż inny albo usuń odnośnik.',
  'link-says-nothing': 'Odnośnik „{text}” nie mówi, dokąd prowadzi. Wpisz nazwę strony lub dokumentu.',
  'link-is-address': 'Zamiast adresu „{text}” wpisz nazwę strony.',
  'link-same-text': 'Odnośniki „{text}” prowadzą w różne miejsca. Nadaj każdemu własną nazwę.',
  'link-file-kind': 'Odnośnik „{text}” otwiera plik. Dopisz w nim rodzaj, na przykład „({kind})”.',
  'image-without-alt': 'Wpisz tekst alternatywny albo zaznacz „Obraz dekoracyjny”.',
  'image-decorative-with-alt':
    'Obraz dekoracyjny nie ma tekstu alternatywnego. Usuń tekst albo odznacz „Obraz dekoracyjny”.',
  'image-alt-is-file-name': 'Tekst alternatywny „{alt}” jest nazwą pliku. Opisz, co widać na obrazie.',
  'image-alt-says-nothing': 'Tekst alternatywny „{alt}” nic nie mówi. Opisz, co widać na obrazie.',
  'image-alt-is-address': 'Tekst alternatywny „{alt}” jest adresem. Opisz, co widać na obrazie.',
  'image-alt-is-credit':
    'Tekst alternatywny „{alt}” mówi tylko, czyj jest obraz. Opisz, co na nim widać, a autora podaj w podpisie.',
  'image-alt-repeats-caption': 'Tekst alternatywny powtarza podpis. Opisz to, czego podpis nie mówi.',
  'image-alt-long': 'Tekst alternatywny ma {length} znaków. Skróć go do {limit}, a resztę opisz w treści.',
  'footnote-empty': 'Wpisz treść przypisu albo go usuń.',
  'abbreviation-differs': 'Skrót „{text}” ma w treści dwa rozwinięcia: „{first}” i „{other}”. Zostaw jedno.',
  'callout-empty': 'Wpisz tekst w ramce „Ważne” albo zdejmij ramkę.',
  'details-without-summary': 'Wpisz tytuł sekcji zwiniętej: bez niego nie wiadomo, co otwiera.',
  'details-empty': 'Wpisz treść sekcji zwiniętej albo ją usuń.',
  'helpline-retired': 'Portal nie podaje już infolinii z tej karty. Wybierz w niej inną albo usuń kartę.',
  'helpline-unchecked':
    'Infolinię „{name}” sprawdzano ponad rok temu. Sprawdź ją u źródła i wpisz nowy dzień „Stan na”.',
  'contact-is-helpline':
    'To numer infolinii „{name}”. Wstaw zamiast kontaktu kartę infolinii: numer i godziny będą zawsze aktualne.',
  'recording-without-title': 'Wpisz tytuł nagrania: powie, co w nim jest, zanim ktoś je otworzy.',
  'recording-without-length': 'Wpisz, jak długo trwa nagranie.',
  'recording-without-transcript':
    'Dodaj transkrypcję nagrania albo adres strony, na której jest: bez niej nie pozna go ten, kto nie słyszy lub nie widzi.',
  'table-without-headers': 'Wskaż, czy nagłówki tabeli są w pierwszym wierszu, w pierwszej kolumnie czy w obu.',
  'table-empty-header': 'Wpisz nagłówek tabeli w wierszu {row}, w kolumnie {column}.',
  'table-irregular': 'Wiersze tabeli mają różną liczbę komórek. Uzupełnij lub usuń komórki.',
  'table-total-joined':
    'Komórka z wyższego wiersza tabeli sięga do wiersza z podsumowaniem. Rozdziel ją albo wyłącz wiersz podsumowania.',
  'table-without-caption': 'Dodaj podpis tabeli: powie, co jest w środku, zanim ktoś zacznie czytać.',
} as const satisfies Record<BodyIssueKey, string>

/** Sentences for whoever sent a body that cannot be kept; an editor meets only those about text, links and size. */
export const invalidBodyLabels = {
  'not-a-body': 'To nie jest treść artykułu.',
  'unknown-version': 'Treść zapisano w nieznanej wersji. Odśwież stronę i zapisz ponownie.',
  'unknown-node': 'Treść zawiera element, którego portal nie zna: {name}.',
  'unknown-mark': 'Treść zawiera formatowanie, którego portal nie zna: {name}.',
  'unknown-key': 'Element treści ma nieznaną właściwość: {name}.',
  'wrong-attribute': 'Element treści ma niewłaściwą wartość: {name}.',
  'misplaced-node': 'Tego elementu treści nie może być w tym miejscu: {name}.',
  'missing-content': 'Element treści jest pusty albo niepełny: {name}.',
  'too-much-content': 'Element treści ma za dużo części: {name}.',
  'repeated-mark': 'To samo formatowanie nałożono dwa razy: {name}.',
  'empty-text': 'Treść zawiera pusty tekst.',
  'control-character': 'Tekst zawiera znak sterujący. Wklej go ponownie jako zwykły tekst.',
  'lone-surrogate': 'Tekst zawiera uszkodzony znak. Usuń go i wpisz ponownie.',
  'too-long': 'Podpis, opis lub adres jest za długi.',
  'bad-block-id': 'Element treści ma niewłaściwy identyfikator.',
  'repeated-block-id': 'Dwa elementy treści mają ten sam identyfikator: {name}.',
  'link-not-allowed': 'Odnośnik może prowadzić do adresu https, http, mailto, tel albo do strony tego portalu.',
  'too-deep': 'Treść jest zagnieżdżona zbyt głęboko. Najwięcej 20 poziomów list.',
  'too-many-nodes': 'Treść jest za długa. Podziel ją na kilka artykułów.',
  'too-large': 'Treść jest za długa (maksymalnie 1 MB). Podziel ją na kilka artykułów.',
} as const satisfies Record<InvalidBodyKey, string>
