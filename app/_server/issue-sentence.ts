import type { Issue } from '#domain/issue.ts'

/** `'field.key'` or `'key'` → what to say; a function gets the values of the issue. */
export type IssueSentences = Readonly<Record<string, string | ((context: NonNullable<Issue['context']>) => string)>>

/** What the keys of our inputs say wherever a form has nothing better. */
const general: IssueSentences = {
  missing: 'Uzupełnij to pole.',
  'too-long': ({ max }) => `Tekst jest za długi (maksymalnie ${max} znaków).`,
  'too-many': ({ max }) => (max === undefined ? 'Za dużo pozycji.' : `Za dużo pozycji (maksymalnie ${max}).`),
  'too-large': 'Tekst jest za długi.',
  'not-a-date': 'Takiej daty nie ma. Wpisz rok, a dzień tylko razem z miesiącem.',
  'not-a-day': 'Takiej daty nie ma. Wpisz dzień, miesiąc i rok.',
  'not-a-year': 'Wpisz rok czterema cyframi, na przykład 2015.',
  'not-a-record': 'Wybierz pozycję z listy.',
  'not-a-voivodeship': 'Wybierz województwo z listy.',
  'not-a-language': 'Wybierz język z listy.',
  'not-a-web-address': 'Wpisz pełny adres strony, zaczynający się od https://.',
  'not-an-email': 'Wpisz adres e-mail, na przykład imie.nazwisko@urzad.example.',
  'not-a-phone': 'Wpisz numer telefonu: cyfry i odstępy, numer może zaczynać się od +.',
  'not-an-amount': 'Kwota musi być większa od zera.',
  'not-a-position': 'Kolejność: liczba całkowita, co najmniej 1.',
  'not-a-slug':
    'Adres może zawierać małe litery bez polskich znaków, cyfry i pojedyncze łączniki (maksymalnie 80 znaków).',
  'not-a-version': 'Ta strona jest nieaktualna. Otwórz ją ponownie.',
  'ends-before-it-starts': 'Koniec nie może być wcześniejszy niż początek.',
  'invalid-type': 'Uzupełnij to pole.',
  'invalid-value': 'Wybierz jedną z możliwości.',
}

/** The Polish sentence of an issue: the form's own, then the general one. `typedDate` is the date as typed, if it is one. */
export function issueSentence(issue: Issue, sentences: IssueSentences, typedDate: string | null = null): string {
  const { field, key, context = {} } = issue
  // A part of a list ('members.2.name') is spoken of as its list's part ('members.name').
  const name = field.replaceAll(/\.\d+(?=\.|$)/g, '')
  const sentence = sentences[`${name}.${key}`] ?? sentences[key] ?? dateSentence(key, typedDate) ?? general[key]
  if (sentence === undefined) return 'Popraw to pole.'
  return typeof sentence === 'string' ? sentence : sentence(context)
}

function dateSentence(key: string, typedDate: string | null): string | undefined {
  return key === 'not-a-date' && typedDate ? `Takiej daty nie ma: ${typedDate}.` : undefined
}
