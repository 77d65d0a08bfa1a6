import type { DroppedKey } from './fidelity-report.ts'

/**
 * The frame of the old portal's pages, in both of its languages. A pattern is asked only about lines that stand before
 * the text or after it, so a sentence of an article that happens to look like a label stays where it is.
 */
const FRAME: readonly (readonly [DroppedKey, RegExp])[] = [
  [
    'archive-line',
    /^(?:ta |niniejsza )?(?:strona|treść|serwis|portal)\b.{0,60}\barchiw(?:um|aln\p{L}{1,3}|izowan\p{L}{1,2})(?![\p{L}]).{0,120}$/iu,
  ],
  ['archive-line', /^(?:this |the )?(?:page|article|content|website|site)\b.{0,60}\barchived?\b.{0,120}$/iu],
  ['text-size', /^(?:A[+−-]{0,2}\s*){1,4}$/u],
  ['twin-link', /^(?:EN|PL|English(?: version)?|Polski|Polish(?: version)?|Wersja (?:angielska|polska))$/iu],
  [
    'print-stamp-line',
    /^(?:wydrukowano|data wydruku|printed(?: on)?)?:?\s*(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}),?\s+(?:godz\. )?\d{1,2}:\d{2}(?::\d{2})?$/iu,
  ],
  ['page-address-line', /^(?:(?:źródło|adres|source|url)\s*:\s*)?(?:https?:\/\/|www\.)\S+$/iu],
  // The names of the services may stand on the same line.
  [
    'share',
    /^(?:podziel się(?: treścią)?|udostępnij|share(?: this| the)?(?: content| page)?)\s*:?(?:[\s,|·]*(?:facebook|twitter|x|linkedin|google\+?|wykop|e-?mail|pinterest|blip|śledzik|instagram|whatsapp|messenger)){0,12}$/iu,
  ],
  [
    'share',
    /^(?:facebook|twitter|x|linkedin|google\+?|wykop|e-?mail|pinterest|blip|śledzik|instagram|whatsapp|messenger)$/iu,
  ],
  [
    'navigation',
    /^(?:powrót|wróć|drukuj|wersja do druku|pdf|strona główna|do góry|wyślij(?: znajomemu)?|poleć(?: znajomemu)?|back|print(?: version)?|home(?: page)?|top|send|mapa strony|kontakt|szukaj|site map|contact|search)$/iu,
  ],
  ['side-box', /^(?:norway grants|znajdź pomoc|infolinia dla ofiar|find help|helpline for victims)$/iu],
  ['licence-notice', /^.{0,200}\bcreative commons\b.{0,200}$/iu],
]

const EDGE_KEYS: ReadonlySet<DroppedKey> = new Set(['text-size', 'twin-link', 'print-stamp-line', 'share'])

const DATE_LABEL =
  /^(?:dodane dnia|dodano(?: dnia)?|data publikacji|published(?: publication date)?|publication date)\s*:?(?:\s+(.{1,20}))?$/iu
const TAGS_LABEL = /^(?:tagi|tags)(?:\s*:\s*(.{0,300})|)$/iu
const LONGEST_FRAME_LINE = 400

/** The part of the frame that this line is, or null when it is not known to be one. */
export function frameKey(text: string): DroppedKey | null {
  if (text.length > LONGEST_FRAME_LINE) return null
  for (const [key, pattern] of FRAME) if (pattern.test(text)) return key
  return null
}

/** Beside the text itself fewer lines are sure to be frame: an article may begin with "Kontakt" or end with an address. */
export function edgeFrameKey(text: string): DroppedKey | null {
  const key = frameKey(text)
  if (key === 'navigation') return /^(?:drukuj|wersja do druku|pdf|print|wyślij|send|poleć)/iu.test(text) ? key : null
  return key !== null && EDGE_KEYS.has(key) ? key : null
}

/** The line under the title that dates the page: what follows the label, '' when the date is on the next line. */
export function dateAfterLabel(text: string): string | null {
  if (text.length > LONGEST_FRAME_LINE) return null
  const match = DATE_LABEL.exec(text.replace(/\s+/g, ' '))
  return match ? (match[1] ?? '').replace(/\s*r\.$/u, '') : null
}

/** A bare date as the old portal printed it, dd.mm.yyyy; the parts are not yet a date that exists. */
export function publicationDateParts(text: string): { day: number; month: number; year: number } | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  return match ? { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) } : null
}

/** What follows the label "Tagi:"; '' when nothing does. */
export function tagsAfterLabel(text: string): string | null {
  if (text.length > LONGEST_FRAME_LINE) return null
  const match = TAGS_LABEL.exec(text)
  return match ? (match[1] ?? '').trim() : null
}
