/** Lists of so many entries are read whole. */
const SHORT = 5

/**
 * Two long lists, an entry a line, described by what differs: how many entries each has, then those that the other lacks.
 * Short lists, and those that differ only in their order, stay whole.
 */
export function shortened(before: string, after: string): { readonly before: string; readonly after: string } {
  const [was, willBe] = [before.split('\n'), after.split('\n')]
  const [left, joined] = [missingIn(was, willBe), missingIn(willBe, was)]
  if (Math.max(was.length, willBe.length) <= SHORT || left.length + joined.length === 0) return { before, after }
  return {
    before: [`pozycji: ${was.length}`, ...left].join('\n'),
    after: [`pozycji: ${willBe.length}`, ...joined].join('\n'),
  }
}

/** The number of a line is its place, no part of what it says. */
function missingIn(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(withoutNumber))
  return lines.filter((line) => !known.has(withoutNumber(line)))
}

function withoutNumber(line: string): string {
  return line.replace(/^\d+\. /, '')
}
