import { type SourceLine, toLineText } from './source-line.ts'

const BULLET = /^([•·])\s*(?=\S)|^(-)\s+(?=\S)/

/**
 * Lines of a page saved as plain text. Bullets of the old portal: •, · and -, indented or not.
 * A lone hyphen is a list only under a line that ends with a colon: otherwise it opens a quotation.
 */
export function plainTextLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let gap = true
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const trimmed = toLineText(raw)
    if (trimmed === '') {
      gap = true
      continue
    }
    lines.push(toLine(trimmed, raw.length - raw.trimStart().length, index + 1, gap))
    gap = false
  }
  return lines.map((line, at) => (isLoneHyphen(lines, at) ? asText(line) : line))
}

function toLine(trimmed: string, indent: number, line: number, gap: boolean): SourceLine {
  const bullet = BULLET.exec(trimmed)
  const sign = bullet?.[1] ?? bullet?.[2]
  if (bullet && (sign === '•' || sign === '·' || sign === '-'))
    return { kind: 'list-item', text: trimmed.slice(bullet[0].length), indent, line, gap, bullet: sign }
  return { kind: 'text', text: trimmed, indent, line, gap }
}

function isLoneHyphen(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at]
  if (line?.bullet !== '-') return false
  const before = lines[at - 1]
  const after = lines[at + 1]
  return before?.bullet !== '-' && after?.bullet !== '-' && !before?.text.endsWith(':')
}

function asText(line: SourceLine): SourceLine {
  return { kind: 'text', text: `- ${line.text}`, indent: line.indent, line: line.line, gap: line.gap }
}
