/** What was just done, in words, by the code that stands in the address after it (`?komunikat=…`). */
export const doneLabels = {
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
