/** A line of text and whatever it belongs to. */
type Line<Of> = { readonly text: string; readonly of: Of }
type TypedList<Of> = { readonly first: Line<Of>; readonly count: number }

const bullet = /^\s*[•·●▪■◦‣⁃►➢✓✔\uf0b7\uf0a7]\s*\S/u
const star = /^\s*(?:\*|\+|~|[-=]?>|»|→)\s*[^\s*]/u
const dash = /^\s*[-–—](?:\s+\S|\p{L})/u
const numbered = /^\s*(?:\(?(\d{1,2}|[a-z]|[IVX]{1,5})(?:\)|\.(?!\d))\s*(?=\p{L}|[„"(])|(\d{1,2})\s+[-–]\s+(?=\p{L}))/u
const SHORT_ITEM = 70

/** Lists written by hand, with signs at the beginning of lines: nobody hears how many items there are (WCAG 1.3.1, F2). */
export function findTypedLists<Of>(lines: readonly Line<Of>[]): readonly TypedList<Of>[] {
  const found: TypedList<Of>[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    const count = first === undefined ? 0 : lengthAt(lines, at)
    if (first !== undefined && count > 0) found.push({ first, count })
    at += Math.max(1, count)
  }
  return found
}

/** How many lines from here are one list; 0 = none. */
function lengthAt<Of>(lines: readonly Line<Of>[], at: number): number {
  const bullets = runLength(lines, at, bullet)
  if (bullets > 0) return bullets
  // One star is a footnote.
  const stars = runLength(lines, at, star)
  if (stars > 1) return stars
  const dashes = runLength(lines, at, dash)
  if (dashes > 1 && readsAsList(lines, at, dashes)) return dashes
  const numbers = numberedLength(lines, at)
  return numbers > 1 ? numbers : 0
}

function runLength<Of>(lines: readonly Line<Of>[], at: number, sign: RegExp): number {
  let end = at
  while (sign.test(lines[end]?.text ?? '')) end += 1
  return end - at
}

/** A dash also opens the words of somebody: a list is under a colon, or its items end and begin as parts of a sentence. */
function readsAsList<Of>(lines: readonly Line<Of>[], at: number, count: number): boolean {
  if (/:\s*$/.test(lines[at - 1]?.text ?? '')) return true
  const items = lines.slice(at, at + count).map(({ text }) => text.trim())
  if (count > 2 && items.every(isShortItem)) return true
  return items.slice(0, -1).every((text) => /[,;]$/.test(text)) || items.every((text) => /^[-–—]\s+\p{Ll}/u.test(text))
}

function numberedLength<Of>(lines: readonly Line<Of>[], at: number): number {
  let end = at
  let next = null as string | null
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const found = numbered.exec(line.text)
    const number = found?.[1] ?? found?.[2]
    if (number === undefined || (next !== null && number !== next)) break
    next = following(number)
    end += 1
  }
  return end - at
}

/** No sentence and nobody's words: those have a second dash. */
function isShortItem(text: string): boolean {
  return text.length <= SHORT_ITEM && !/[.?!]$/.test(text) && !/\s[-–—]\s/.test(text.slice(2))
}

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')

function following(number: string): string {
  if (/\d/.test(number)) return String(Number(number) + 1)
  const roman = romans.indexOf(number)
  return roman === -1 ? String.fromCharCode(number.charCodeAt(0) + 1) : (romans[roman + 1] ?? '')
}
