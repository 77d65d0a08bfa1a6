/** What was just done, in words, by the code that stands in the address after it (`?komunikat=…`). */
export const doneLabels = {
  opublikowano: 'Opublikowano.',
  'opublikowano-zmiany': 'Opublikowano zmiany.',
  przekazano: 'Przekazano do zatwierdzenia.',
  'cofnieto-przekazanie': 'Cofnięto przekazanie. Szkic można zmieniać.',
  zwrocono: 'Zwrócono do poprawy.',
  'odwolano-publikacje': 'Odwołano publikację. Tekst jest znów szkicem.',
  'odrzucono-zmiany': 'Odrzucono zmiany. Można je przywrócić z kosza.',
  'do-kosza': 'Szkic przeniesiono do kosza.',
  'przywrocono-szkic': 'Przywrócono szkic.',
  'przywrocono-zmiany': 'Przywrócono zmiany. Stoją obok opublikowanego tekstu.',
  powielono: 'Utworzono nowy szkic. Sprawdź jego tytuł i adres strony.',
  'do-archiwum': 'Przeniesiono do archiwum.',
  'z-archiwum': 'Przywrócono z archiwum.',
  wycofano: 'Wycofano.',
  'zapisano-note': 'Zapisano notę redakcji.',
  'zmieniono-prowadzenie': 'Szkic prowadzi teraz inna osoba.',
  'konto-zmienione': 'Zapisano konto.',
  'konto-wylaczone': 'Wyłączono konto i zakończono jego sesje.',
  'konto-wlaczone': 'Włączono konto.',
  'sesja-zakonczona': 'Zakończono sesję.',
  'sesje-zakonczone': 'Zakończono sesje tego konta.',
  'dane-zmienione': 'Zapisano dane.',
  'haslo-zmienione': 'Hasło zmieniono. Inne urządzenia zostały wylogowane.',
  'obraz-dodany': 'Obraz dodano.',
  'plik-dodany': 'Plik dodano.',
  'plik-podmieniony': 'Plik podmieniono. Adres pozostał ten sam.',
} as const satisfies Record<string, string>

export type DoneCode = keyof typeof doneLabels

export function doneLabel(code: string | null): string | null {
  return code !== null && Object.hasOwn(doneLabels, code) ? doneLabels[code as DoneCode] : null
}
