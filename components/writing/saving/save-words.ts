import { formatWarsawTime } from '#domain/warsaw-time.ts'
import { clockMoment } from '../clock-time.ts'
import type { SaverPhase, SaverState } from './draft-saver.ts'

const waits = 'Tekst czeka w tej karcie.'

/** What is in the way of saving and what to do about it; null = nothing. */
export const stopSentences = {
  saved: null,
  changed: null,
  saving: null,
  refused: `Nie zapisano: popraw zaznaczone pola. ${waits}`,
  partly: 'Zapisano tekst bez zaznaczonych pól. Popraw je i zapisz ponownie; do tego czasu mają poprzednie wartości.',
  conflict: 'Nie zapisano: ktoś zapisał już inną wersję. Porównaj wersje i wybierz, co zostawić.',
  closed: `Nie zapisano: tekst przekazano dalej albo wycofano i nie można go teraz zmieniać. ${waits} Skopiuj go, jeśli jest potrzebny.`,
  unreachable: `Nie zapisano: brak połączenia z serwerem. ${waits} Zapis zostanie ponowiony.`,
  'not-kept': `Nie zapisano: serwer nie może teraz zapisywać danych. ${waits} Zapis zostanie ponowiony; jeśli się nie uda, powiadom administratora portalu.`,
  'too-many': `Nie zapisano: z tego konta zapisano w ciągu godziny najwięcej razy, ile można. ${waits} Zapis zostanie ponowiony.`,
  'signed-out': 'Sesja wygasła. Zaloguj się ponownie, tekst czeka w tej karcie.',
  'other-account': `Nie zapisano: w tej przeglądarce zalogowano inne konto. ${waits}`,
  forbidden: `Nie zapisano: nie masz uprawnień do tej czynności. ${waits}`,
  gone: `Nie zapisano: artykułu już nie ma, ktoś przeniósł go do kosza. ${waits} Przywróć artykuł z kosza i zapisz ponownie.`,
  'too-large': `Nie zapisano: tekst jest za długi (maksymalnie 1 MB). ${waits} Skróć go albo podziel na kilka artykułów.`,
} as const satisfies Record<SaverPhase, string | null>

const stops: ReadonlySet<string> = new Set(Object.values(stopSentences).filter((sentence) => sentence !== null))

/**
 * What is to be said when the saver comes to a phase while `message` stands: what stops it, once; and once it does not stop
 * any more, no word of that is left standing beside "Zapisano".
 */
export function messageOfPhase(
  { phase, savedAt, isCorrection }: Pick<SaverState, 'phase' | 'savedAt'> & { readonly isCorrection: boolean },
  message: string,
): string {
  const stop = stopSentences[phase]
  if (stop !== null) return stop
  // Under way, what was said before still holds.
  if (phase === 'saving' || !stops.has(message)) return message
  return phase === 'saved' && savedAt !== null ? savedMessage(savedAt, isCorrection) : ''
}

/** Said when somebody asked for saving (`savedAt` = ms UTC). */
export function savedMessage(savedAt: number, isCorrection: boolean): string {
  return `Zapisano ${isCorrection ? 'poprawkę' : 'szkic'}, ${formatWarsawTime(savedAt)}.`
}

/** The short state beside the buttons, at `now` (ms UTC). */
export function saveState({ phase, savedAt }: SaverState, now: number): string {
  if (phase === 'saving') return 'Zapisywanie…'
  if (phase === 'saved') return savedAt === null ? 'Nowy artykuł' : `Zapisano ${clockMoment(savedAt, now)}`
  if (phase === 'partly' && savedAt !== null) return `Zapisano tekst bez zaznaczonych pól, ${clockMoment(savedAt, now)}`
  const last = savedAt === null ? '' : `, ostatnio ${clockMoment(savedAt, now)}`
  return phase === 'changed' ? `Są niezapisane zmiany${last}` : `Nie zapisano${last}`
}
