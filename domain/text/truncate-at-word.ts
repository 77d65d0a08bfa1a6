/**
 * The beginning of a text as one line of at most `max` UTF-16 units, cut after a whole word and marked with "…"; the
 * whole text when it fits. One long word is cut where it must be, never inside a character.
 */
export function truncateAtWord(text: string, max: number): string {
  const line = text.replace(/\s+/g, (gap) => (gap === '\u00a0' ? gap : ' ')).trim()
  if (line.length <= max) return line
  const cut = line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')
  const end = /\s/.test(line[max - 1] ?? '') ? cut.length : Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00a0'))
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '')}…`
}
