import type { SourceLine, SourceLink } from '#domain/import/source-line.ts'

type Kind = {
  readonly kind: 'text' | 'heading' | 'list-item'
  readonly level?: number
  readonly bullet?: '•' | 'number'
  readonly indent?: number
}

/** Collects inline text of HTML into lines: white space collapses as a browser shows it, fixed spaces stay. */
export class LineWriter {
  readonly lines: SourceLine[] = []
  #text = ''
  #line = 0
  #links: SourceLink[] = []
  #link: { start: number; href: string } | null = null
  #gap = true
  #kind: Kind = { kind: 'text' }

  get isEmpty(): boolean {
    return this.#text.trim() === ''
  }

  get text(): string {
    return this.#text
  }

  /** What the next text is part of. */
  begin(kind: Kind): void {
    this.#kind = kind
  }

  write(raw: string, line: number): void {
    const text = raw
      .toWellFormed()
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .normalize('NFC')
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

  /** The text of an image; what follows in the same block ran into it. */
  image(alt: string, line: number): void {
    this.flush()
    const text = alt
      .toWellFormed()
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .normalize('NFC')
      .trim()
    if (text === '') return
    this.lines.push({ kind: 'image-alt', text, indent: 0, line, gap: this.#gap })
    this.#gap = false
  }

  row(cells: readonly string[], line: number, isHeader: boolean): void {
    this.lines.push({ kind: 'table-row', text: cells.join(' '), indent: 0, line, gap: true, cells, isHeader })
  }

  /** Ends the line; an open link goes on in the next. */
  flush(): void {
    const open = this.#link
    this.closeLink()
    const lead = this.#text.length - this.#text.trimStart().length
    const text = this.#text.trim()
    if (text !== '')
      this.lines.push({ ...this.#describe(), text, line: this.#line, gap: this.#gap, ...this.#linksOf(text, lead) })
    if (text !== '') this.#gap = true
    this.#text = ''
    this.#links = []
    this.#link = open && { start: 0, href: open.href }
  }

  /** A block boundary: nothing behind it ran into what stands before it. */
  flushBlock(): void {
    this.flush()
    this.#gap = true
  }

  /** Takes the text collected so far without making a line of it. */
  take(): string {
    const text = this.#text.trim()
    this.#text = ''
    this.#links = []
    this.#link = null
    return text
  }

  #describe(): Pick<SourceLine, 'kind' | 'indent'> & { level?: number; bullet?: '•' | 'number' } {
    const { kind, level, bullet, indent = 0 } = this.#kind
    return { kind, indent, ...(level === undefined ? {} : { level }), ...(bullet === undefined ? {} : { bullet }) }
  }

  #linksOf(text: string, lead: number): { links?: readonly SourceLink[] } {
    const links = this.#links
      .map(({ start, end, href }) => ({
        start: Math.max(0, start - lead),
        end: Math.min(text.length, end - lead),
        href,
      }))
      .filter(({ start, end }) => end > start)
    return links.length > 0 ? { links } : {}
  }
}
