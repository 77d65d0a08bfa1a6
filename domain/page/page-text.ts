import type { Body, Inline, ListItem, Mark, TopBlock } from '../article/body/body.ts'
import {
  blockIds,
  body,
  bold,
  bulletList,
  hardBreak,
  heading,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from '../article/body/body-builder.ts'
import { bodyText } from '../article/body/body-text.ts'
import type { Issue } from '../issue.ts'
import { cleanText } from '../text/clean-text.ts'

/*
 * How a short page is written in a plain text field, so that it can be changed in any browser:
 * an empty line ends a paragraph; `## ` and `### ` begin a heading; `- ` or `1. ` begins an entry of a list;
 * `[words](address)` is a link, `**words**` are bold. Anything else is text as it stands.
 */

const headingLine = /^(##|###) +(\S.*)$/
const bulletLine = /^[-*•] +(\S.*)$/
const numberLine = /^(\d{1,4})[.)] +(\S.*)$/
const inlineMark = /\[([^[\]\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*/g

/** Longer than any page of ours; the rest of a pasted book is not read. */
export const MAX_PAGE_TEXT = 100_000

/** The text of the field as a verb takes it: an empty one gives the page back the portal's own words (null). */
export function parsePageText(words: string): { ok: true; body: Body | null } | { ok: false; issues: Issue[] } {
  if (words.length > MAX_PAGE_TEXT) {
    return { ok: false, issues: [{ field: 'body', key: 'too-long', context: { max: MAX_PAGE_TEXT } }] }
  }
  return { ok: true, body: words.trim() === '' ? null : pageTextToBody(words) }
}

/** The text of the field → a body, to be checked like any other. */
export function pageTextToBody(words: string): Body {
  const nextId = blockIds('strona')
  const blocks: TopBlock[] = []
  for (const part of cleanText(words).split(/\n[ \t]*\n+/)) blocks.push(...partBlocks(part, nextId))
  return body(...blocks)
}

type Line = {
  readonly kind: 'text' | 'heading' | 'bullet' | 'number'
  readonly words: string
  readonly level: 2 | 3
  readonly start: number
}

function partBlocks(part: string, nextId: () => string): TopBlock[] {
  const lines = part
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(toLine)
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line.kind !== 'heading' && run[0]?.kind === line.kind) run.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) => toBlock(run, nextId))
}

function toLine(line: string): Line {
  const [, marks, title] = headingLine.exec(line) ?? []
  if (title !== undefined) return { kind: 'heading', words: title, level: marks === '###' ? 3 : 2, start: 1 }
  const bullet = bulletLine.exec(line)?.[1]
  if (bullet !== undefined) return { kind: 'bullet', words: bullet, level: 2, start: 1 }
  const [, number, entry] = numberLine.exec(line) ?? []
  if (entry !== undefined) return { kind: 'number', words: entry, level: 2, start: Number(number) }
  return { kind: 'text', words: line, level: 2, start: 1 }
}

function toBlock(run: readonly Line[], nextId: () => string): TopBlock[] {
  const [first] = run
  if (first === undefined) return []
  if (first.kind === 'heading') return [heading(nextId(), first.level, ...toInline(first.words))]
  const items = (): ListItem[] => run.map(({ words }) => listItem(nextId(), paragraph(nextId(), ...toInline(words))))
  if (first.kind === 'bullet') return [bulletList(nextId(), ...items())]
  if (first.kind === 'number') return [orderedList(nextId(), first.start, ...items())]
  return [
    paragraph(nextId(), ...run.flatMap(({ words }, index) => [...(index > 0 ? [hardBreak] : []), ...toInline(words)])),
  ]
}

function toInline(words: string): Inline[] {
  const pieces: Inline[] = []
  let end = 0
  const plain = (until: number) => {
    if (until > end) pieces.push(text(words.slice(end, until)))
  }
  for (const match of words.matchAll(inlineMark)) {
    plain(match.index)
    const [whole, label, href, strong] = match
    pieces.push(strong === undefined ? text(label ?? '', link({ kind: 'url', href: href ?? '' })) : text(strong, bold))
    end = match.index + whole.length
  }
  plain(words.length)
  return pieces
}

/** A body → the text of the field. What the field cannot say (it never wrote it) is given as plain words. */
export function bodyToPageText(page: Body): string {
  return page.content.map(blockText).join('\n\n')
}

function blockText(block: TopBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(block.attrs.level, 3))} ${inlineText(block.content)}`
    case 'bulletList':
      return block.content.map((item) => `- ${itemText(item)}`).join('\n')
    case 'orderedList':
      return block.content.map((item, index) => `${block.attrs.start + index}. ${itemText(item)}`).join('\n')
    case 'paragraph':
      return inlineText(block.content)
    default:
      return bodyText(body(block))
  }
}

function itemText({ content }: ListItem): string {
  return content
    .map((block) => (block.type === 'paragraph' ? inlineText(block.content) : bodyText(body(block))))
    .join(' ')
}

function inlineText(content: readonly Inline[]): string {
  return content.map((node) => (node.type === 'text' ? marked(node.text, node.marks ?? []) : '\n')).join('')
}

function marked(words: string, marks: readonly Mark[]): string {
  const target = marks.find((mark) => mark.type === 'link')?.attrs.target
  if (target?.kind === 'url') return `[${words}](${target.href})`
  return marks.some(({ type }) => type === 'bold') ? `**${words}**` : words
}
