import type { Finding, ToCheckKey } from '../fidelity-report.ts'
import type { PageText } from '../page-blocks.ts'

const REACH = 30

/** A piece of text with a few words on each side, cut at words; line breaks are shown as spaces, nothing else changes. */
export function excerpt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH * 2), start)
  const after = text.slice(end, end + REACH * 2)
  const cutBefore = before.lastIndexOf(' ', before.length - REACH)
  const cutAfter = after.indexOf(' ', REACH)
  const isWholeBefore = start <= REACH * 2 && (before.length <= REACH || cutBefore === -1)
  const isWholeAfter = after.length < REACH * 2 && (after.length <= REACH || cutAfter === -1)
  const head = isWholeBefore ? before : `…${before.slice(cutBefore === -1 ? -REACH : cutBefore + 1)}`
  const tail = isWholeAfter ? after : `${after.slice(0, cutAfter === -1 ? REACH : cutAfter)}…`
  return (head + text.slice(start, end) + tail).replaceAll('\n', ' ')
}

/** Tells the line of the saved file on which an offset lies. Ask in ascending order: each break is counted once. */
export function lineFinder({ text, line }: PageText): (offset: number) => number {
  let breaks = 0
  let next = text.indexOf('\n')
  return (offset) => {
    while (next !== -1 && next < offset) {
      breaks++
      next = text.indexOf('\n', next + 1)
    }
    return line + breaks
  }
}

/** One finding for each match of a global pattern, quoted with its surroundings; `found` is the match itself. */
export function findingsOf<Key extends ToCheckKey>(
  texts: readonly PageText[],
  key: Key,
  pattern: RegExp,
  accept: (match: RegExpExecArray, text: string) => boolean = () => true,
): Finding<Key>[] {
  return texts.flatMap((of) => {
    const lineAt = lineFinder(of)
    return [...of.text.matchAll(pattern)]
      .filter((match) => accept(match, of.text))
      .map((match) => ({
        key,
        line: lineAt(match.index),
        quote: excerpt(of.text, match.index, match.index + match[0].length),
        context: { found: match[0] },
      }))
  })
}
