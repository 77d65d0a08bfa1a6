import { plural } from '#domain/text/plural.ts'

/** What clipboard HTML had and a text of ours has not. */
const droppedKinds = {
  colour: 'kolory',
  font: 'kroje i wielkość pisma',
  alignment: 'wyrównanie',
  underline: 'podkreślenia',
  capitals: 'wersaliki i kapitaliki',
  strike: 'przekreślenia',
  brackets: 'nawiasy przy numerach list (teraz kropki)',
  countdown: 'odliczanie numerów list w dół (teraz rosną)',
  link: 'odnośniki do niedozwolonych adresów',
  form: 'pola formularzy',
  embedded: 'filmy, ramki i osadzone obiekty',
  script: 'skrypty',
  comment: 'komentarze',
  revision: 'tekst usunięty w śledzeniu zmian',
  hidden: 'tekst ukryty',
  helpline: 'karty infolinii (numer jest teraz zwykłym tekstem, wstaw kartę ponownie)',
  language: 'oznaczenia języka bez pokrycia w tekście',
} as const
export type DroppedKind = keyof typeof droppedKinds

export const isDroppedKind = (text: string): text is DroppedKind => Object.hasOwn(droppedKinds, text)

export class PasteReport {
  readonly #dropped = new Set<DroppedKind>()
  #images = 0
  #recordings = 0

  drop(kind: DroppedKind): void {
    this.#dropped.add(kind)
  }

  dropImage(): void {
    this.#images += 1
  }

  keepRecordings(count: number): void {
    this.#recordings += count
  }

  get dropped(): readonly DroppedKind[] {
    return [...this.#dropped]
  }

  get images(): number {
    return this.#images
  }

  /** Films and sounds that are cards now. */
  get recordings(): number {
    return this.#recordings
  }

  /** One message for all of it, or null when nothing was lost and nothing is to be added. */
  sentence(): string | null {
    const parts = [
      droppedSentence(this.dropped),
      this.#images === 0 ? null : imagesSentence(this.#images),
      this.#recordings === 0 ? null : recordingsSentence(this.#recordings),
    ]
    return parts.filter((part) => part !== null).join(' ') || null
  }
}

export function droppedSentence(dropped: readonly DroppedKind[]): string | null {
  const names = Object.entries(droppedKinds).flatMap(([kind, name]) =>
    dropped.includes(kind as DroppedKind) ? [name] : [],
  )
  return names.length === 0 ? null : `Usunięto formatowanie: ${names.join(', ')}.`
}

/** What a card of a film or a sound cannot take from its source. */
export function recordingsSentence(count: number): string {
  return `Karty filmów i dźwięków: ${count}. Portal nie zna ich czasu trwania ani transkrypcji: uzupełnij je, bez nich artykułu nie można opublikować.`
}

function imagesSentence(count: number): string {
  const images = plural(count, { one: 'obrazu', few: 'obrazów', many: 'obrazów' })
  return `Nie wklejono ${count} ${images}: prześlij je przyciskiem „Obraz”.`
}
