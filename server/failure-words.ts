import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'

export type FailureWords = {
  readonly title: string
  readonly text: string
  /** Where to go next; the front page when nothing else is said. */
  readonly link?: { readonly href: string; readonly text: string }
  /** Stable name for programs, where the status alone does not say it. */
  readonly code?: string
}

/** What the gateway says when it answers by itself. Each: what happened and what to do next. */
export const FAILURE_WORDS = {
  400: {
    title: 'Nieprawidłowe żądanie',
    text: 'Serwer nie rozumie tego adresu albo żądania. Sprawdź adres i spróbuj jeszcze raz.',
  },
  401: {
    title: 'Trzeba się zalogować',
    text: 'Sesja wygasła albo przeglądarka nie przysłała jej z tym żądaniem, więc nic nie zostało przyjęte. Zaloguj się i powtórz czynność.',
    link: { href: '/logowanie', text: 'Zaloguj się' },
    code: 'signed-out',
  },
  403: {
    title: 'Odmowa wykonania',
    text: 'Żądanie nie przyszło ze strony tego portalu, więc nic nie zostało zmienione. Otwórz stronę portalu pod jej właściwym adresem i powtórz czynność.',
  },
  404: {
    title: 'Nie ma takiej strony',
    text: 'Pod tym adresem nic nie znajdujemy. Sprawdź, czy adres jest wpisany poprawnie, albo zacznij od strony głównej.',
  },
  405: {
    title: 'Tej czynności tu nie ma',
    text: 'Tę stronę można tylko czytać. Wróć na stronę główną.',
  },
  408: {
    title: 'Upłynął czas oczekiwania',
    text: 'Żądanie nie dotarło w całości. Spróbuj jeszcze raz.',
  },
  410: {
    title: 'Tę stronę wycofano',
    text: 'Treść, która była pod tym adresem, wycofano z portalu. Zacznij od strony głównej.',
  },
  409: {
    title: 'Portal został tymczasem zaktualizowany',
    text: 'Formularz pochodzi z poprzedniej wersji portalu, więc nic nie zostało zapisane. Otwórz stronę jeszcze raz i wyślij formularz z niej.',
  },
  413: {
    title: 'Za dużo danych',
    text: 'Przesłane dane przekraczają dozwolony rozmiar i nie zostały przyjęte. Zmniejsz plik lub tekst i spróbuj jeszcze raz.',
  },
  414: {
    title: 'Adres jest za długi',
    text: 'Serwer nie przyjmuje tak długich adresów. Skróć adres albo zacznij od strony głównej.',
  },
  431: {
    title: 'Za dużo nagłówków',
    text: 'Przeglądarka przysłała zbyt wiele danych o sobie. Usuń pliki cookie tego portalu i spróbuj jeszcze raz.',
  },
  500: {
    title: 'Błąd po naszej stronie',
    text: 'Nie udało się pokazać tej strony. Spróbuj ponownie za chwilę. Jeśli błąd wraca, podaj redakcji numer poniżej.',
  },
  501: {
    title: 'Nieznana metoda',
    text: 'Serwer nie zna tej metody żądania.',
  },
  503: {
    title: 'Portal jest chwilowo niedostępny',
    text: 'Trwają prace albo portal jest przeciążony. Spróbuj ponownie za kilka minut.',
  },
} as const satisfies Record<number, FailureWords>

/** 403 to an account without the right, where the one above is for a request from elsewhere. */
export const NO_RIGHT_WORDS: FailureWords = {
  title: 'Nie masz uprawnień do tej czynności',
  text: 'Twoje konto nie ma uprawnienia do tej strony. Jeżeli jest potrzebne do pracy, poproś o nie administratora portalu.',
}

/** 404 to a link to a preview, one and the same for all: whether there ever was such a link is not told. */
export const NO_PREVIEW_WORDS: FailureWords = {
  title: 'Nie ma takiej strony',
  text: 'Odnośnik do podglądu wygasł, redakcja go odwołała albo adres jest niepełny. Sprawdź, czy jest skopiowany w całości, albo poproś redakcję o nowy.',
}

/** 404 to a link for setting a password, one and the same whatever the reason. */
export const NO_PASSWORD_LINK_WORDS: FailureWords = {
  title: 'Ten odnośnik już nie działa',
  text: 'Odnośnik do ustawienia hasła działa raz i przez ograniczony czas, a nowy zastępuje poprzedni. Sprawdź, czy adres jest skopiowany w całości, albo poproś administratora portalu o nowy.',
  link: { href: '/logowanie', text: 'Przejdź do logowania' },
}

/** 400 to a question so long that its address cannot be read; the page of search says the same of shorter ones. */
export const LONG_QUESTION_WORDS: FailureWords = {
  title: 'Zapytanie jest za długie',
  text: `Wyszukiwarka przyjmuje najwyżej ${SEARCH_QUERY_MAX} znaków. Zostaw najważniejsze słowa i spróbuj jeszcze raz.`,
  link: { href: '/szukaj', text: 'Wróć do wyszukiwarki' },
}

/** 503 of a moment: more first renders, sign-ins or forms at once than the portal takes; answers from memory go on. */
export const OVERLOADED_WORDS: FailureWords = {
  title: 'Portal jest chwilowo przeciążony',
  text: 'Zbyt wiele osób korzysta z portalu w tej samej chwili, więc nie udało się wykonać tego żądania i nic nie zostało zapisane. Spróbuj ponownie za kilka sekund.',
}

/** 503 while a new version takes over: for some seconds nothing can be saved, and everything can be read. */
export const UPGRADING_WORDS: FailureWords = {
  title: 'Portal jest właśnie aktualizowany',
  text: 'Przez kilka sekund nie można niczego zapisać, więc nic nie zostało przyjęte. Strony można czytać jak zwykle. Wróć do formularza i wyślij go ponownie za pół minuty.',
  code: 'upgrading',
}

export type FailureStatus = keyof typeof FAILURE_WORDS
