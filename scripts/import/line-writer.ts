import { recordingTitle } from '#domain/article/body/recording-address.ts'
import type { SourceCell, SourceLine, SourceLink, SourceMark } from '#domain/import/source-line.ts'
import type { SavedRecording } from './saved-recordings.ts'

type Kind = Pick<SourceLine, 'kind' | 'level' | 'bullet' | 'list' | 'number'> & { readonly indent?: number }
type Mark = SourceMark extends infer One ? (One extends SourceMark ? Omit<One, 'start' | 'end'> : never) : never
type Rich = Pick<SourceCell, 'text' | 'links' | 'marks'>

/** Collects inline text of HTML into lines: white space collapses as a browser shows it, fixed spaces stay. */
export class LineWriter {
  readonly lines: SourceLine[] = []
  #text = ''
  #line = 0
  #links: SourceLink[] = []
  #link: { start: number; href: string } | null = null
  #marks: SourceMark[] = []
  #openMarks: { start: number; mark: Mark }[] = []
  #gap = true
  #kind: Kind = { kind: 'text' }
  #quote: number | null = null
  #fold: number | null = null

  get isEmpty(): boolean {
    return this.#text.trim() === ''
  }

  get text(): string {
    return this.#text
  }

  /** Where the link leads that the next text is in. */
  get href(): string | null {
    return this.#link?.href ?? null
  }

  /** What the next text is part of. */
  begin(kind: Kind): void {
    this.#kind = kind
  }

  /** Which quotation the next lines stand in; null = none. */
  quote(quote: number | null): void {
    this.#quote = quote
  }

  /** Which folded section the next lines are in; null = none. */
  fold(fold: number | null): void {
    this.#fold = fold
  }

  /** The line of the folded section that begins. */
  summary(text: string, line: number): void {
    this.lines.push({ kind: 'summary', text, indent: 0, line, gap: true, ...this.#place() })
  }

  write(raw: string, line: number): void {
    const text = cleaned(raw)
    const isSpaced = this.#text === '' || /[ \n]$/.test(this.#text)
    const added = isSpaced && text.startsWith(' ') ? text.slice(1) : text
    if (this.isEmpty && added.trim() !== '') this.#line = line
    this.#text += added
  }

  breakLine(): void {
    if (!this.isEmpty) this.#text = `${this.#text.replace(/ $/, '')}\n`
  }

  openLink(href: string | null): void {
    this.closeLink()
    if (href !== null) this.#link = { start: this.#text.length, href }
  }

  closeLink(): void {
    if (this.#link && this.#link.start < this.#text.length) this.#links.push({ ...this.#link, end: this.#text.length })
    this.#link = null
  }

  openMark(mark: Mark): void {
    this.#openMarks.push({ start: this.#text.length, mark })
  }

  closeMark(): void {
    const open = this.#openMarks.pop()
    if (open) this.#keepMark(open)
  }

  /** A film or a sound; `isInLine`: in an item or a cell it is a link among the words. */
  recording({ medium, href, title }: SavedRecording, { line, isInLine }: { line: number; isInLine: boolean }): void {
    const text = recordingTitle(cleaned(title)) || href
    if (isInLine) {
      if (!this.isEmpty) this.write(' ', line)
      this.openLink(href)
      this.write(text, line)
      this.closeLink()
      return
    }
    this.flushBlock()
    const recording = { medium, href }
    this.lines.push({ kind: 'recording', text, indent: 0, line, gap: true, recording, ...this.#place() })
  }

  /** The text of an image; what follows in the same block ran into it. */
  image(alt: string, line: number): void {
    this.flush()
    const text = cleaned(alt).trim()
    if (text === '') return
    const links = this.href === null ? {} : { links: [{ start: 0, end: text.length, href: this.href }] }
    this.lines.push({ kind: 'image-alt', text, indent: 0, line, gap: this.#gap, ...links, ...this.#place() })
    this.#gap = false
  }

  row(
    cells: readonly SourceCell[],
    of: { readonly line: number; readonly table: number; readonly caption: string },
  ): void {
    const { line, table, caption } = of
    const text = cells.map((cell) => cell.text).join(' ')
    this.lines.push({ kind: 'table-row', text, indent: 0, line, gap: true, cells, table, ...(caption && { caption }) })
  }

  /** Ends the line; an open link or mark goes on in the next. */
  flush(): void {
    const line = this.#line
    const rich = this.#takeRich()
    if (rich.text === '') return
    const { links, marks, text } = rich
    this.lines.push({
      ...this.#describe(),
      text,
      line,
      gap: this.#gap,
      ...this.#place(),
      ...(links.length > 0 && { links }),
      ...(marks.length > 0 && { marks }),
    })
    this.#gap = true
  }

  /** A block boundary: nothing behind it ran into what is before it. */
  flushBlock(): void {
    this.flush()
    this.#gap = true
  }

  /** Takes what was collected so far without making a line of it. */
  take(): Rich {
    return this.#takeRich()
  }

  #takeRich(): Rich {
    const openLink = this.#link
    const openMarks = this.#openMarks
    this.closeLink()
    for (const open of openMarks) this.#keepMark(open)
    const lead = this.#text.length - this.#text.trimStart().length
    const text = this.#text.trim()
    const rich = { text, links: within(this.#links, lead, text), marks: within(this.#marks, lead, text) }
    this.#text = ''
    this.#links = []
    this.#marks = []
    this.#link = openLink && { start: 0, href: openLink.href }
    this.#openMarks = openMarks.map(({ mark }) => ({ start: 0, mark }))
    return rich
  }

  #keepMark({ start, mark }: { start: number; mark: Mark }): void {
    if (start < this.#text.length) this.#marks.push({ ...mark, start, end: this.#text.length })
  }

  #describe(): Pick<SourceLine, 'kind' | 'indent' | 'level' | 'bullet' | 'list' | 'number'> {
    return { indent: 0, ...this.#kind }
  }

  #place(): Pick<SourceLine, 'quote' | 'fold'> {
    return { ...(this.#quote !== null && { quote: this.#quote }), ...(this.#fold !== null && { fold: this.#fold }) }
  }
}

function cleaned(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
}

/** Ranges as they are in the trimmed text. */
function within<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
  lead: number,
  text: string,
): readonly Span[] {
  return spans
    .map((span) => ({ ...span, start: Math.max(0, span.start - lead), end: Math.min(text.length, span.end - lead) }))
    .filter(({ start, end }) => end > start)
}
