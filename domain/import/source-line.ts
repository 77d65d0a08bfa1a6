/** A link inside a line: half-open range of UTF-16 offsets into `text`, and an absolute address. */
export type SourceLink = { readonly start: number; readonly end: number; readonly href: string }

/**
 * One line of a saved page, freed of the format it was saved in.
 * `text` is NFC and trimmed at both ends, otherwise as published; a line break inside it (HTML `<br>`) is `\n`.
 * `line` counts from 1 in the saved file. `gap` is true when a blank line or a block boundary stands before it.
 */
export type SourceLine = {
  readonly kind: 'text' | 'list-item' | 'image-alt' | 'heading' | 'table-row'
  readonly text: string
  readonly indent: number
  readonly line: number
  readonly gap: boolean
  /** Headings only: 1–6, as in HTML. */
  readonly level?: number
  /** List items only. */
  readonly bullet?: '•' | '·' | '-' | 'number'
  /** Table rows only; `text` is then the cells joined with a tab. */
  readonly cells?: readonly string[]
  /** Table rows only: every cell was marked as a heading. */
  readonly isHeader?: boolean
  readonly links?: readonly SourceLink[]
}

/** Text outside the page itself that the converter left out: menus, headers, footers, scripts' fallbacks. */
export type SkippedText = { readonly line: number; readonly text: string }

/**
 * A saved page, decoded. Plain text needs only the first two; an HTML page also brings the lines read from it,
 * because a parser of HTML is no business of the domain.
 */
export type OldPageSource = {
  readonly fileName: string
  readonly bytesText: string
  readonly lines?: readonly SourceLine[]
  readonly skipped?: readonly SkippedText[]
  readonly canonicalUrl?: string | null
  readonly lang?: string | null
}

/**
 * Text of a line as we keep it: NFC, without control characters (a tab is a space) and half characters, trimmed at both
 * ends. Everything visible, and every space, stays as published.
 */
export function toLineText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .normalize('NFC')
    .trim()
}
