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
  language: 'oznaczenia języka bez pokrycia w tekście',
} as const
export type DroppedKind = keyof typeof droppedKinds

export const isDroppedKind = (text: string): text is DroppedKind => Object.hasOwn(droppedKinds, text)

export class PasteReport {
  readonly #dropped = new Set<DroppedKind>()
  #images = 0

  drop(kind: DroppedKind): void {
    this.#dropped.add(kind)
  }

  dropImage(): void {
    this.#images += 1
  }

  get dropped(): readonly DroppedKind[] {
    return [...this.#dropped]
  }

  get images(): number {
    return this.#images
  }

  /** One message for all of it, or null when nothing was lost. */
  sentence(): string | null {
    const parts = [droppedSentence(this.dropped), this.#images === 0 ? null : imagesSentence(this.#images)]
    return parts.filter((part) => part !== null).join(' ') || null
  }
}

export function droppedSentence(dropped: readonly DroppedKind[]): string | null {
  const names = Object.entries(droppedKinds).flatMap(([kind, name]) =>
    dropped.includes(kind as DroppedKind) ? [name] : [],
  )
  return names.length === 0 ? null : `Usunięto formatowanie: ${names.join(', ')}.`
}

function imagesSentence(count: number): string {
  const images = plural(count, { one: 'obrazu', few: 'obrazów', many: 'obrazów' })
  return `Nie wklejono ${count} ${images}: prześlij je przyciskiem „Obraz”.`
}
