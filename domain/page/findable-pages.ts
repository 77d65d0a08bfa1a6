import type { ShortPage } from './short-page.ts'

/** A page of the portal that is no record: found by its name and by what people call it. */
export type FindablePage = {
  readonly address: string
  readonly title: string
  readonly summary: string
  /** Other words for what it holds. */
  readonly words: string
  /** Its text, where the publisher may write it. */
  readonly shortPage?: ShortPage
}

/** In an order that is only added to: the place in it is the number of the page in the index of search. */
export const findablePages: readonly FindablePage[] = [
  {
    address: '/pomoc',
    title: 'Ważne telefony: gdzie uzyskać pomoc',
    summary: 'Numery telefonów, godziny i źródła, z dniem, na który są aktualne.',
    words:
      'Numer alarmowy 112 policja pogotowie straż pożarna infolinia telefon zaufania ratunek interwencja schronienie ' +
      'ofiara pokrzywdzony świadek zgłoszenie zgłosić gdzie zadzwonić szukam pomocy',
  },
  {
    address: '/zespoly',
    title: 'Zespoły wojewódzkie',
    summary: 'Rejestr zespołów do spraw przeciwdziałania handlowi ludźmi: województwa, daty, podstawy prawne, składy.',
    words: 'Mapa lista rejestr województwa wojewodowie urząd wojewódzki',
  },
  {
    address: '/aktualnosci',
    title: 'Aktualności',
    summary: 'Komunikaty i ogłoszenia od najnowszych.',
    words: 'Wiadomości nowości komunikaty informacje ogłoszenia wydarzenia kanał Atom RSS',
  },
  {
    address: '/archiwum',
    title: 'Archiwum',
    summary: 'Dawne strony z pełną treścią, według lat.',
    words: 'Stare dawne nieaktualne komunikaty lata historia',
  },
  { address: '/tematy', title: 'Tematy', summary: 'Wszystkie tematy portalu.', words: 'Tagi hasła kategorie indeks' },
  {
    address: '/plany',
    title: 'Krajowe plany działań',
    summary: 'Lata, data przyjęcia, zadania i źródła krajowych planów działań przeciwko handlowi ludźmi.',
    words: 'Program strategia zadania harmonogram',
  },
  {
    address: '/projekty',
    title: 'Projekty współfinansowane',
    summary: 'Projekty ze środków zagranicznych: program, mechanizm, kwoty i źródła.',
    words: 'Dotacje fundusze unijne norweskie szwajcarskie dofinansowanie finansowanie',
  },
  {
    address: '/o-portalu',
    title: 'O portalu',
    summary: 'Czym jest portal, jak podaje daty i co znaczy archiwum.',
    words: 'Wydawca redakcja informacje o stronie',
    shortPage: 'about',
  },
  {
    address: '/kontakt',
    title: 'Kontakt',
    summary: 'Jak skontaktować się z wydawcą portalu.',
    words: 'Adres telefon e-mail poczta siedziba redakcja napisz do nas',
    shortPage: 'contact',
  },
  {
    address: '/polityka-prywatnosci',
    title: 'Polityka prywatności',
    summary: 'Jakie dane przetwarza portal: bez plików cookie i bez śledzenia.',
    words: 'RODO dane osobowe ciasteczka cookies inspektor ochrony danych administrator',
    shortPage: 'privacy',
  },
  {
    address: '/deklaracja-dostepnosci',
    title: 'Deklaracja dostępności',
    summary: 'Stan dostępności cyfrowej portalu i droga zgłaszania barier.',
    words: 'WCAG niepełnosprawność osoby niewidome czytnik ekranu bariery skarga dostępność architektoniczna',
  },
  {
    address: '/mapa-strony',
    title: 'Mapa strony',
    summary: 'Wszystkie strony portalu na jednej liście.',
    words: 'Spis treści struktura nawigacja',
  },
  {
    address: '/akty',
    title: 'Akty prawne',
    summary: 'Zarządzenia i inne akty, na których opierają się zespoły, z tym, co zmieniły.',
    words: 'Podstawa prawna zarządzenie rozporządzenie ustawa przepisy dziennik urzędowy',
  },
  {
    address: '/instytucje',
    title: 'Instytucje w zespołach',
    summary: 'Urzędy, służby i organizacje, które są lub były w zespołach wojewódzkich.',
    words: 'Członkowie skład organizacje pozarządowe służby urzędy',
  },
  {
    address: '/rejestr-zmian',
    title: 'Rejestr zmian',
    summary: 'Co i kiedy zmieniono na portalu, kto o tym zdecydował i dlaczego.',
    words: 'Historia zmian wersje sprostowania wycofania metryczka przejrzystość skrót łańcuch',
  },
]
