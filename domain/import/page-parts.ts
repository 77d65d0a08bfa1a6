import { isIsoDay, type PartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { dateAfterLabel, edgeFrameKey, frameKey, publicationDateParts, tagsAfterLabel } from './boilerplate.ts'
import type { DroppedKey, Finding, ToCheckKey } from './fidelity-report.ts'
import type { ImportIssue } from './import-issue.ts'
import type { SourceLine } from './source-line.ts'

/** A saved page cut into its frame and what is in it. */
export type PageParts = {
  readonly title: { readonly text: string; readonly line: number }
  readonly publishedOn: PartialDate
  readonly dateLine: { readonly text: string; readonly line: number; readonly isEnglish: boolean }
  readonly archiveLine: { readonly text: string; readonly line: number } | null
  readonly body: readonly SourceLine[]
  readonly tags: readonly { readonly name: string; readonly line: number }[]
  readonly printedAt: { readonly text: string; readonly line: number } | null
  readonly pageAddress: string | null
  readonly dropped: readonly Finding<DroppedKey>[]
  readonly toCheck: readonly Finding<ToCheckKey>[]
}

type Refused = { readonly ok: false; readonly reason: ImportIssue }
type Line = { readonly text: string; readonly line: number }
type Dropped = Finding<DroppedKey>

/** Longest title we take for one; the longest of the old portal had 190 characters. */
const LONGEST_TITLE = 300
const LONGEST_TAG = 60
const SHORTEST_PROSE = 80

/**
 * Finds title, date, text and tags by the page's own labels. The title is the last unlabelled line before the date;
 * what is before it is the site's frame. Behind "Tagi:" or "podziel się treścią:" only what is known to be frame
 * is dropped: an unknown line there is kept as text and named, so that nothing published is lost.
 */
export function cutPageParts(lines: readonly SourceLine[]): ({ readonly ok: true } & PageParts) | Refused {
  const dateAt = lines.findIndex((_, at) => readDateLine(lines, at) !== null)
  const date = readDateLine(lines, dateAt)
  if (date === null) return refuse(hasFrame(lines) ? 'no-date-line' : 'other-document')
  const pages = lines.filter((_, at) => readDateLine(lines, at)?.label === date.label).length
  if (pages > 1) return refuse('several-pages', { count: pages })
  if (date.publishedOn === null) return refuse('publication-date-impossible', { date: date.written })

  const head = readHead(lines.slice(0, dateAt))
  if (head.title === null) return refuse('no-title')
  const rest = readRest(lines.slice(dateAt + date.used))
  if (rest.body.length === 0) return refuse('only-boilerplate')
  const known = [...head.known, ...rest.dropped]
  const firstOf = (key: DroppedKey) => known.find((finding) => finding.key === key)
  return {
    ok: true,
    title: head.title,
    publishedOn: date.publishedOn,
    dateLine: { text: date.text, line: date.line, isEnglish: date.isEnglish },
    archiveLine: toLine(firstOf('archive-line')),
    body: rest.body,
    tags: rest.tags,
    printedAt: toLine(firstOf('print-stamp-line')),
    pageAddress: /(?:https?:\/\/|www\.)\S+$/u.exec(firstOf('page-address-line')?.quote ?? '')?.[0] ?? null,
    dropped: [...head.dropped, { key: 'date-label', line: date.line, quote: date.text }, ...rest.dropped],
    toCheck: rest.toCheck,
  }
}

function refuse(key: ImportIssue['key'], context?: ImportIssue['context']): Refused {
  return { ok: false, reason: context ? { key, context } : { key } }
}

function toLine(finding: Dropped | undefined): Line | null {
  return finding ? { text: finding.quote, line: finding.line } : null
}

function hasFrame(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => {
    const key = frameKey(text)
    return (
      key === 'archive-line' ||
      key === 'text-size' ||
      tagsAfterLabel(text) !== null ||
      /^podziel się treścią/iu.test(text)
    )
  })
}

type DateLine = Line & {
  label: string
  publishedOn: PartialDate | null
  written: string
  isEnglish: boolean
  used: number
}

/** The label and its date may share a line or stand on two. */
function readDateLine(lines: readonly SourceLine[], at: number): DateLine | null {
  const line = lines[at]
  const same = line ? dateAfterLabel(line.text) : null
  if (line === undefined || same === null) return null
  const written = same === '' ? (lines[at + 1]?.text ?? '') : same
  const parts = publicationDateParts(written)
  if (parts === null) return null
  const day = [String(parts.year), String(parts.month).padStart(2, '0'), String(parts.day).padStart(2, '0')].join('-')
  return {
    text: same === '' ? `${line.text} ${written}` : line.text,
    line: line.line,
    label: line.text.slice(0, line.text.length - same.length).trim(),
    written,
    publishedOn: isIsoDay(day) ? partialDateFromDay(day) : null,
    isEnglish: /^publi/iu.test(line.text),
    used: same === '' ? 2 : 1,
  }
}

function readHead(lines: readonly SourceLine[]): { title: Line | null; dropped: Dropped[]; known: Dropped[] } {
  const known: Dropped[] = []
  const unknown: SourceLine[] = []
  for (const line of lines) {
    const key = dateAfterLabel(line.text) === '' ? 'date-label' : frameKey(line.text)
    if (key !== null) known.push({ key, line: line.line, quote: line.text })
    else unknown.push(line)
  }
  const titleLines = lastRun(unknown)
  const text = titleLines
    .map((line) => line.text)
    .join(' ')
    .replaceAll('\n', ' ')
  const first = titleLines[0]
  const before = unknown
    .slice(0, unknown.length - titleLines.length)
    .map((line): Dropped => ({ key: 'before-title', line: line.line, quote: line.text }))
  const dropped = [...known, ...before].sort((a, b) => a.line - b.line)
  return { title: first && text.length <= LONGEST_TITLE ? { text, line: first.line } : null, dropped, known }
}

/** The last lines without a blank between them: a title broken in two. A heading is a title by itself. */
function lastRun(lines: readonly SourceLine[]): SourceLine[] {
  const run: SourceLine[] = []
  for (const line of lines.toReversed()) {
    if (line.kind !== 'text' && line.kind !== 'heading') break
    const below = run.at(-1)
    if (below && (below.gap || below.kind === 'heading' || line.kind === 'heading' || below.line !== line.line + 1))
      break
    run.push(line)
  }
  return run.reverse()
}

type Rest = {
  body: SourceLine[]
  tags: { name: string; line: number }[]
  dropped: Dropped[]
  toCheck: Finding<ToCheckKey>[]
}

function readRest(lines: readonly SourceLine[]): Rest {
  const tailAt = lines.findIndex((line) => startsTail(line))
  const end = tailAt === -1 ? lines.length : tailAt
  const dropped: Dropped[] = []
  const body = stripFrame(lines.slice(0, end), dropped)
  if (tailAt === -1) return { body, tags: [], dropped, toCheck: body.length > 0 ? [cutPage(body)] : [] }
  const tail = readTail(lines.slice(tailAt))
  const toCheck = tail.kept.map(
    (line): Finding<ToCheckKey> => ({ key: 'text-after-tags', line: line.line, quote: line.text.slice(0, 120) }),
  )
  return { body: [...body, ...tail.kept], tags: tail.tags, dropped: [...dropped, ...tail.dropped], toCheck }
}

function cutPage(body: readonly SourceLine[]): Finding<ToCheckKey> {
  const last = body.at(-1)
  return { key: 'page-may-be-cut', line: last?.line ?? 0, quote: last?.text.slice(-80) ?? '' }
}

function startsTail({ kind, text }: SourceLine): boolean {
  return kind !== 'list-item' && (tagsAfterLabel(text) !== null || (frameKey(text) === 'share' && /[\s:]/u.test(text)))
}

/** Takes the frame off both ends of the text: size control and language link above, print links below. */
function stripFrame(lines: readonly SourceLine[], dropped: Dropped[]): SourceLine[] {
  const isFrame = (line: SourceLine | undefined) => line?.kind === 'text' && edgeFrameKey(line.text) !== null
  let from = 0
  let to = lines.length
  while (from < to && isFrame(lines[from])) from++
  while (to > from && isFrame(lines[to - 1])) to--
  for (const line of [...lines.slice(0, from), ...lines.slice(to)]) {
    const key = edgeFrameKey(line.text)
    if (key !== null) dropped.push({ key, line: line.line, quote: line.text })
  }
  return lines.slice(from, to)
}

function readTail(lines: readonly SourceLine[]) {
  const tags = new Map<string, { name: string; line: number }>()
  const dropped: Dropped[] = []
  const kept: SourceLine[] = []
  let underTags = false
  for (const line of lines) {
    const onLine = tagsAfterLabel(line.text)
    const key = onLine === null ? frameKey(line.text) : 'tags-label'
    if (key !== null) dropped.push({ key, line: line.line, quote: line.text })
    const mayBeTags = underTags && line.kind !== 'recording' && line.kind !== 'summary'
    const names = key === null ? (mayBeTags ? line.text : '') : (onLine ?? '')
    const listed = readTags(names)
    if (key === null && listed.length === 0) kept.push(line)
    for (const name of listed) {
      if (tags.has(name.toLowerCase())) dropped.push({ key: 'repeated-tag', line: line.line, quote: name })
      else tags.set(name.toLowerCase(), { name, line: line.line })
    }
    underTags = onLine !== null || (key === null && listed.length > 0)
  }
  return { tags: [...tags.values()], dropped, kept }
}

/** Names parted by commas or semicolons; [] when the line reads like a sentence and is no list of tags. */
function readTags(text: string): string[] {
  if (text.length >= SHORTEST_PROSE * 4 || /[.!?…]$/u.test(text)) return []
  const names = text
    .split(/[,;|]/u)
    .map((name) => name.trim().replace(/^#/u, ''))
    .filter((name) => name !== '')
  return names.every((name) => name.length <= LONGEST_TAG) ? names : []
}
