import type { TableHeaders } from '#domain/article/body/body.ts'
import type { WrittenNumber } from '#domain/article/body/list-numbering.ts'
import { type RecordingAddress, recordingAt } from '#domain/article/body/recording-address.ts'
import { unwrapAddress } from '#domain/article/body/wrapped-address.ts'
import { splitGluedImageText } from './image-text.ts'
import type { SourceCell, SourceLine, SourceLink, SourceMark } from './source-line.ts'

/** Text of one block. `\n` is a line break inside it; `line` is where it begins in the saved file. */
export type PageText = {
  readonly text: string
  readonly line: number
  readonly links: readonly SourceLink[]
  readonly marks?: readonly SourceMark[]
}

/** `list` tells lists of one page apart; `number` is what the page showed before the item. */
export type PageItem = {
  readonly text: PageText
  readonly isOrdered: boolean
  readonly list: number | null
  readonly number: WrittenNumber | null
  readonly children: readonly PageItem[]
}

type PageCell = PageText & Partial<Pick<SourceCell, 'colspan' | 'rowspan' | 'isHeader' | 'isFoot'>>

/**
 * What is between the title and the tags, in order. `gluedTo` is the text an image's text ran into; `quote` and `fold` tell
 * which quotation and which folded section of the page the block belongs to.
 */
export type PageBlock = { readonly quote?: number; readonly fold?: number } & PageBlockKind
type PageBlockKind =
  | { readonly kind: 'paragraph'; readonly text: PageText }
  | { readonly kind: 'heading'; readonly text: PageText; readonly level: 2 | 3 | 4 }
  | { readonly kind: 'image-text'; readonly text: PageText; readonly gluedTo: string | null; readonly isRunIn: boolean }
  /** What a folded section is folded under. */
  | { readonly kind: 'summary'; readonly text: PageText }
  /** A film or a sound; its text is the title, or the address where the page gives none, and links to it. */
  | { readonly kind: 'recording'; readonly text: PageText; readonly recording: RecordingAddress }
  | { readonly kind: 'list'; readonly items: readonly PageItem[] }
  | {
      readonly kind: 'table'
      readonly headers: TableHeaders
      readonly caption?: string
      /** The last row is in the foot of the table. */
      readonly total?: true
      readonly rows: readonly (readonly PageCell[])[]
    }

/** Nesting deeper than this is flattened: the old portal knew two levels. */
const DEEPEST_LIST = 4

/** Puts lines together into blocks. No character of a line is lost; bullets become structure. */
export function pageBlocks(lines: readonly SourceLine[]): PageBlock[] {
  const joined = joinLines(lines)
  const blocks: PageBlock[] = []
  let at = 0
  while (at < joined.length) {
    const line = joined[at]
    if (line === undefined) break
    const same = runLength(joined, at)
    const run = joined.slice(at, at + same)
    const made: readonly PageBlock[] =
      line.kind === 'list-item'
        ? [{ kind: 'list', items: nestItems(run) }]
        : line.kind === 'table-row'
          ? [tableOf(run, line.caption)]
          : textBlocks(line, joined[at + 1])
    const place = {
      ...(line.quote !== undefined && { quote: line.quote }),
      ...(line.fold !== undefined && { fold: line.fold }),
    }
    blocks.push(...made.map((block) => ({ ...block, ...place })))
    at += same
  }
  return blocks
}

function runLength(lines: readonly SourceLine[], from: number): number {
  const first = lines[from]
  if (first?.kind !== 'list-item' && first?.kind !== 'table-row') return 1
  let to = from + 1
  const goesOn = (line: SourceLine | undefined) =>
    line?.kind === first.kind &&
    line.table === first.table &&
    line.quote === first.quote &&
    line.fold === first.fold &&
    (line.indent > first.indent ||
      (line.list === first.list && (line.bullet === 'number') === (first.bullet === 'number')))
  while (goesOn(lines[to])) to++
  return to - from
}

function textBlocks(line: SourceLine, next: SourceLine | undefined): PageBlock[] {
  if (line.kind === 'heading') return [{ kind: 'heading', text: toText(line), level: headingLevel(line.level ?? 2) }]
  if (line.kind === 'summary') return [{ kind: 'summary', text: toText(line) }]
  const recording = recordingOf(line)
  if (recording !== null) return [recordingBlock(line, recording)]
  if (line.kind === 'image-alt') {
    const gluedTo = next !== undefined && !next.gap && next.kind === 'text' ? next.text.slice(0, 40) : null
    return [{ kind: 'image-text', text: toText(line), gluedTo, isRunIn: false }]
  }
  const glued = splitGluedImageText(line.text)
  if (glued === null) return [{ kind: 'paragraph', text: toText(line) }]
  const by = glued.imageText.length
  const links = shifted(line.links ?? [], by)
  const rest = toText({ ...line, text: glued.rest, links, marks: shifted(line.marks ?? [], by) })
  return [
    {
      kind: 'image-text',
      text: { text: glued.imageText, line: line.line, links: [] },
      gluedTo: glued.rest.slice(0, 40),
      isRunIn: true,
    },
    { kind: 'paragraph', text: rest },
  ]
}

/** A film or a sound of the page, also one to which a line alone leads. */
function recordingOf({ kind, text, recording, links = [] }: SourceLine): RecordingAddress | null {
  if (kind !== 'text') return recording ?? null
  const [link, ...others] = links
  if (link === undefined) return recordingAt(text)
  const isAlone = others.length === 0 && link.start === 0 && link.end === text.length
  return isAlone ? recordingAt(unwrapAddress(link.href) ?? '') : null
}

/** In a quotation and in a folded section it is a link, as a body holds none there. */
function recordingBlock({ text, line, quote, fold }: SourceLine, recording: RecordingAddress): PageBlock {
  const linked = { text, line, links: [{ start: 0, end: text.length, href: recording.href }] }
  const isInside = quote !== undefined || fold !== undefined
  return isInside ? { kind: 'paragraph', text: linked } : { kind: 'recording', text: linked, recording }
}

function toText(line: SourceLine): PageText {
  return { text: line.text, line: line.line, links: line.links ?? [], ...(line.marks && { marks: line.marks }) }
}

function tableOf(run: readonly SourceLine[], caption: string | undefined): PageBlock {
  const rows = run.map(toCells)
  const isHead = (cells: readonly PageCell[]) => cells.length > 0 && cells.every(({ isHeader }) => isHeader === true)
  const row = isHead(rows[0] ?? [])
  const data = row ? rows.slice(1) : rows
  // A cell that reaches down is in the first column of the rows below, too.
  const column = data.length > 0 && data.every(([first, ...rest]) => first?.isHeader === true && rest.length > 0)
  const headers = row ? (column ? 'both' : 'row') : column ? 'column' : 'none'
  const last = rows.at(-1) ?? []
  const total = rows.length > 1 && last.length > 0 && last.every(({ isFoot }) => isFoot === true)
  return { kind: 'table', headers, ...(caption !== undefined && { caption }), ...(total && { total }), rows }
}

function toCells(row: SourceLine): PageCell[] {
  return (row.cells ?? []).map((cell) => ({ ...cell, line: row.line }))
}

function shifted<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
  by: number,
): Span[] {
  return spans
    .filter(({ end }) => end > by)
    .map((span) => ({ ...span, start: Math.max(0, span.start - by), end: span.end - by }))
}

function headingLevel(level: number): 2 | 3 | 4 {
  return level <= 2 ? 2 : level === 3 ? 3 : 4
}

type Draft = Omit<PageItem, 'children'> & { children: Draft[] }

function nestItems(lines: readonly SourceLine[]): PageItem[] {
  const top: Draft[] = []
  const open: { indent: number; items: Draft[] }[] = []
  for (const line of lines) {
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > line.indent) open.pop()
    const level = open.at(-1)
    const parent = level?.items.at(-1)
    const item: Draft = {
      text: toText(line),
      isOrdered: line.bullet === 'number',
      list: line.list ?? null,
      number: line.number ?? null,
      children: [],
    }
    if (level === undefined) {
      top.push(item)
      open.push({ indent: line.indent, items: top })
    } else if (parent && line.indent > level.indent && open.length < DEEPEST_LIST) {
      parent.children.push(item)
      open.push({ indent: line.indent, items: parent.children })
    } else level.items.push(item)
  }
  return top
}

/** Lines that belong together become one: broken paragraphs and list items. Breaks stay as published. */
function joinLines(lines: readonly SourceLine[]): SourceLine[] {
  const wrap = isWrapped(lines) ? ' ' : '\n'
  const joined: SourceLine[] = []
  let parts: string[] = []
  let first: SourceLine | undefined
  const close = () => {
    if (first) joined.push({ ...first, text: parts.join(wrap) })
  }
  let before: SourceLine | undefined
  for (const line of lines) {
    if (first && before && continues(first, before, line)) parts.push(line.text)
    else {
      close()
      first = line
      parts = [line.text]
    }
    before = line
  }
  close()
  return joined
}

function continues(first: SourceLine, before: SourceLine, line: SourceLine): boolean {
  if (line.kind !== 'text' || line.gap || (line.links?.length ?? 0) > 0 || (line.marks?.length ?? 0) > 0) return false
  if (first.kind === 'text') return true
  if (first.kind !== 'list-item') return false
  return line.indent > first.indent || (/^\p{Ll}/u.test(line.text) && !/[.;:!?]$/u.test(before.text))
}

/** Whether every break was made to fit a width, as mail programs do: then it is no break of the author's. */
function isWrapped(lines: readonly SourceLine[]): boolean {
  const width = lines.reduce((widest, { text, indent }) => Math.max(widest, text.length + indent), 0)
  if (width > 110 || width < 50) return false
  let breaks = 0
  let full = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before === undefined || line.gap || line.kind !== 'text') continue
    const word = /^\S+/u.exec(line.text)?.[0] ?? ''
    breaks++
    if (before.indent + before.text.length + 1 + word.length > width) full++
  }
  return breaks >= 3 && full >= breaks * 0.9
}
