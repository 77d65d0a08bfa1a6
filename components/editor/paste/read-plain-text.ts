import type { PastedElement, PastedNode } from './pasted-tree.ts'
import { plainMarks } from './plain-marks.ts'

/** Signs that nothing but an item of a list begins with. */
const trueBullet = /^[•●·▪■◦‣]/u
const itemSign = /^([ \t]*)([-*+•●·▪■◦‣]|\(?(?:\d{1,3}|[a-z])[.)])[ \t]+(\S.*)$/u
const headingSign = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/
const ruleSign = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/
const quoteSign = /^[ \t]*>[ \t]?/
const rowSign = /^[ \t]*\|.*\|[ \t]*$/
const underRow = /^[ \t]*\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*$/

/**
 * Plain words as elements: Markdown, and lists as people type them. A line is a paragraph, as it is where words are pasted
 * without any of this; lines of a list stand deeper by their distance from the margin.
 */
export function readPlainText(text: string): readonly PastedNode[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const made: PastedNode[] = []
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at)
    made.push(...block.nodes)
    at = block.next
  }
  return made
}

type TypedItem = { readonly indent: number; readonly marker: string; words: string }
type Read = { readonly nodes: readonly PastedNode[]; readonly next: number }

function blockAt(lines: readonly string[], at: number): Read {
  const line = lines[at] ?? ''
  const one = (...nodes: readonly PastedNode[]): Read => ({ nodes, next: at + 1 })
  if (line.trim() === '') return one()
  const heading = headingSign.exec(line)
  if (heading) return one(element(`h${heading[1]?.length ?? 1}`, plainMarks(heading[2] ?? '')))
  if (ruleSign.test(line)) return one(element('hr', []))
  if (quoteSign.test(line)) return quoteAt(lines, at)
  if (rowSign.test(line) && underRow.test(lines[at + 1] ?? '')) return tableAt(lines, at)
  return listAt(lines, at) ?? one(element('p', plainMarks(line.trim())))
}

function quoteAt(lines: readonly string[], at: number): Read {
  const next = endOf(lines, at, (line) => quoteSign.test(line))
  const inside = lines.slice(at, next).map((line) => line.replace(quoteSign, ''))
  return { nodes: [element('blockquote', readPlainText(inside.join('\n')))], next }
}

function tableAt(lines: readonly string[], at: number): Read {
  const next = endOf(lines, at, (line) => rowSign.test(line))
  const rows = lines.slice(at, next).filter((line) => !underRow.test(line))
  return {
    nodes: [
      element(
        'table',
        rows.map((row, index) => rowOf(row, index === 0 ? 'th' : 'td')),
      ),
    ],
    next,
  }
}

function rowOf(line: string, tag: 'th' | 'td'): PastedElement {
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
  return element(
    'tr',
    cells.map((cell) => element(tag, plainMarks(cell.trim().replaceAll('\\|', '|')))),
  )
}

/** Items that follow one another, each with the lines that go on with it; null = what stands here is no list. */
function listAt(lines: readonly string[], at: number): Read | null {
  const items: TypedItem[] = []
  let next = at
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const found = itemSign.exec(line)
    const last = items.at(-1)
    if (found) items.push({ indent: widthOf(found[1] ?? ''), marker: found[2] ?? '', words: found[3] ?? '' })
    else if (line.trim() === '') continue
    else if (last !== undefined && next === index && widthOf(line) > last.indent) last.words += ` ${line.trim()}`
    else break
    next = index + 1
  }
  if (!isList(items)) return null
  const outer: number[] = []
  const nodes = items.map(({ indent, marker, words }) => {
    while (outer.length > 0 && (outer.at(-1) ?? 0) > indent) outer.pop()
    if (indent > (outer.at(-1) ?? -1)) outer.push(indent)
    return item(outer.length, marker, words)
  })
  return { nodes, next }
}

/** A dash or a number may begin a sentence: only the next one of its kind makes a list of them. */
function isList(items: readonly TypedItem[]): boolean {
  return items.some(({ indent, marker }, index) => {
    if (trueBullet.test(marker)) return true
    const before = items.slice(0, index).findLast((one) => one.indent <= indent)
    if (before === undefined || before.indent < indent) return false
    const [number, last] = [numberOf(marker), numberOf(before.marker)]
    return number === null ? marker === before.marker : last !== null && number === last + 1
  })
}

/** Value of a number or of a letter; null = a sign. */
function numberOf(marker: string): number | null {
  const [written] = /[\da-z]+/.exec(marker) ?? []
  if (written === undefined) return null
  return /^\d/.test(written) ? Number(written) : written.length === 1 ? written.charCodeAt(0) : null
}

/** As Word writes an item: its level beside it, its sign as words of its own. */
function item(level: number, marker: string, words: string): PastedElement {
  const sign = element('span', [`${marker} `], { 'mso-list': 'Ignore' })
  return element('p', [sign, ...plainMarks(words)], { 'mso-list': `l0 level${level} lfo0` })
}

function endOf(lines: readonly string[], at: number, isPart: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index > at && !isPart(line))
  return end === -1 ? lines.length : end
}

/** Distance from the margin, in spaces; a tab takes four. */
function widthOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
}

function element(tag: string, children: readonly PastedNode[], style: PastedElement['style'] = {}): PastedElement {
  return { tag, attributes: {}, style, children }
}
