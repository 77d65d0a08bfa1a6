import type { WrittenNumber } from '#domain/article/body/list-numbering.ts'
import type { RecordingAddress } from '#domain/article/body/recording-address.ts'

/** A link inside a line: half-open range of UTF-16 offsets into `text`, and an absolute address. */
export type SourceLink = { readonly start: number; readonly end: number; readonly href: string }

/** Emphasis, a raised or lowered sign or another language inside a line: a half-open range as of a link. */
export type SourceMark = { readonly start: number; readonly end: number } & (
  | { readonly mark: 'bold' | 'italic' | 'superscript' | 'subscript' }
  | { readonly mark: 'lang'; readonly lang: string }
  | { readonly mark: 'abbr'; readonly expansion: string }
)

export type SourceCell = {
  readonly text: string
  readonly links: readonly SourceLink[]
  readonly marks: readonly SourceMark[]
  readonly colspan: number
  readonly rowspan: number
  /** Marked as a heading. */
  readonly isHeader: boolean
  /** In the foot of its table. */
  readonly isFoot?: boolean
}

/**
 * One line of a saved page, freed of the format it was saved in.
 * `text` is NFC and trimmed at both ends, otherwise as published; a line break inside it (HTML `<br>`) is `\n`.
 * `line` counts from 1 in the saved file. `gap` is true when a blank line or a block boundary is before it.
 */
export type SourceLine = {
  readonly kind: 'text' | 'list-item' | 'image-alt' | 'heading' | 'table-row' | 'summary' | 'recording'
  readonly text: string
  readonly indent: number
  readonly line: number
  readonly gap: boolean
  /** Headings only: 1–6, as in HTML. */
  readonly level?: number
  /** List items only. */
  readonly bullet?: '•' | '·' | '-' | 'number'
  /** Items of an HTML list: which list of the page it is, so that neighbours are not joined. */
  readonly list?: number
  /** Items of a numbered HTML list only. */
  readonly number?: WrittenNumber
  /** Table rows only; `text` is then the cells joined with a space. */
  readonly cells?: readonly SourceCell[]
  /** Table rows only: which table of the page it is, and what its caption says. */
  readonly table?: number
  readonly caption?: string
  /** Which quotation of the page the line is in. */
  readonly quote?: number
  /** Which folded section of the page the line is in; one of kind `summary` is what it is folded under. */
  readonly fold?: number
  /** Recordings only; `text` is then the title, or the address where the page gives none. */
  readonly recording?: RecordingAddress
  readonly links?: readonly SourceLink[]
  readonly marks?: readonly SourceMark[]
}

/** Text outside the page itself that the converter left out: menus, headers, footers, scripts' fallbacks. */
export type SkippedText = { readonly line: number; readonly text: string }

/** What the page had and its text cannot hold: to be named, so that nobody thinks it came along. */
export type LeftBehind = {
  readonly kind:
    | 'embedded-left'
    | 'empty-list'
    | 'image-without-text'
    | 'hidden-text'
    | 'struck-out'
    | 'table-flattened'
    | 'fold-opened'
  readonly line: number
  readonly text: string
}

/**
 * A saved page, decoded. Plain text needs only the first two; an HTML page also brings the lines read from it,
 * because a parser of HTML is no business of the domain.
 */
export type OldPageSource = {
  readonly fileName: string
  readonly bytesText: string
  readonly lines?: readonly SourceLine[]
  readonly skipped?: readonly SkippedText[]
  readonly leftBehind?: readonly LeftBehind[]
  readonly canonicalUrl?: string | null
  readonly lang?: string | null
  /** Hosts of the old portal, without "www."; none = a page may come from any. */
  readonly hosts?: readonly string[]
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
