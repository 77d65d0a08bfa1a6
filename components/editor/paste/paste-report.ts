import { plural } from '#domain/text/plural.ts'

/** What clipboard HTML had and a text of ours has not. */
const droppedKinds = {
  colour: 'kolory',
  font: 'kroje i wielkość pisma',
  alignment: 'wyrównanie',
  underline: 'podkreślenia',
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
type DroppedKind = keyof typeof droppedKinds

export class PasteReport {
  readonly #dropped = new Set<DroppedKind>()
  #images = 0

  drop(kind: DroppedKind): void {
    this.#dropped.add(kind)
  }

  dropImage(): void {
    this.#images += 1
  }

  /** One message for all of it, or null when nothing was lost. */
  sentence(): string | null {
    const kinds = Object.entries(droppedKinds).flatMap(([kind, name]) =>
      this.#dropped.has(kind as DroppedKind) ? [name] : [],
    )
    const format = kinds.length === 0 ? null : `Usunięto formatowanie: ${kinds.join(', ')}.`
    const images = this.#images === 0 ? null : imagesSentence(this.#images)
    return [format, images].filter((part) => part !== null).join(' ') || null
  }
}

function imagesSentence(count: number): string {
  const images = plural(count, { one: 'obrazu', few: 'obrazów', many: 'obrazów' })
  return `Nie wklejono ${count} ${images}: prześlij je przyciskiem „Obraz”.`
}
