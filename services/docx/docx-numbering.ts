import type { DocxStyles } from './docx-styles.ts'
import { attributeOf, childOf, childrenOf, numberOf, type Xml } from './xml-tree.ts'

/** What Word draws before a paragraph. `list` and `level` (from 1) say which list it is in. */
export type DocxMarker = { readonly list: string; readonly level: number; readonly words: string }

type Level = { readonly format: string; readonly words: string; readonly start: number; readonly restartsAfter: number }

const LAST_LEVEL = 8

/** Counts the numbers that a document does not hold and Word draws (ECMA-376, part 1, 17.9). */
export class DocxNumbering {
  readonly #abstract = new Map<string, Xml>()
  readonly #nums = new Map<string, Xml>()
  readonly #styles: DocxStyles
  /** Lists of one abstract list go on counting together. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(part: Xml | undefined, styles: DocxStyles) {
    this.#styles = styles
    const numbering = childOf(part, 'numbering')
    for (const one of childrenOf(numbering, 'abstractNum')) {
      this.#abstract.set(attributeOf(one, 'abstractNumId') ?? '', one)
    }
    for (const one of childrenOf(numbering, 'num')) this.#nums.set(attributeOf(one, 'numId') ?? '', one)
  }

  /** The marker of the next paragraph; null = it is in no list. Counts it. */
  next(paragraph: Xml | undefined): DocxMarker | null {
    const own = childOf(paragraph, 'numPr')
    const byStyle = this.#styles.ofParagraph(paragraph, 'numPr')
    const list = attributeOf(childOf(own, 'numId')) ?? attributeOf(childOf(byStyle?.value, 'numId'))
    const num = list === null || list === '0' ? undefined : this.#nums.get(list)
    if (list === null || num === undefined) return null
    const abstract = this.#abstractOf(num)
    if (abstract === undefined) return null
    const level =
      numberOf(childOf(own, 'ilvl')) ??
      this.#levelOfStyle(abstract, byStyle?.styleId) ??
      numberOf(childOf(byStyle?.value, 'ilvl')) ??
      0
    return this.#count({ list, num, abstract, level: Math.min(Math.max(level, 0), LAST_LEVEL) })
  }

  #count({ list, num, abstract, level }: { list: string; num: Xml; abstract: Xml; level: number }): DocxMarker {
    const counts = this.#countsOf(attributeOf(abstract, 'abstractNumId') ?? '')
    if (!this.#begun.has(list)) {
      this.#begun.add(list)
      for (const override of childrenOf(num, 'lvlOverride')) {
        if (childOf(override, 'startOverride')) counts[numberOf(override, 'ilvl') ?? 0] = undefined
      }
    }
    const levels = Array.from({ length: level + 1 }, (_, at) => levelAt(num, abstract, at))
    const last = counts[level]
    counts[level] = last === undefined ? (levels[level]?.start ?? 1) : last + 1
    for (let deeper = level + 1; deeper <= LAST_LEVEL; deeper += 1) {
      if (levelAt(num, abstract, deeper).restartsAfter > level) counts[deeper] = undefined
    }
    // A level above that has no paragraph yet is written with its first number.
    const shown = levels.map((above, at) => counts[at] ?? above.start)
    return { list, level: level + 1, words: markerWords(levels, shown, level) }
  }

  #countsOf(abstractId: string): (number | undefined)[] {
    const counts = this.#counts.get(abstractId) ?? []
    this.#counts.set(abstractId, counts)
    return counts
  }

  /** A list may say that another list, named by a style, is meant. */
  #abstractOf(num: Xml): Xml | undefined {
    const abstract = this.#abstract.get(attributeOf(childOf(num, 'abstractNumId')) ?? '')
    const link = attributeOf(childOf(abstract, 'numStyleLink'))
    if (link === null) return abstract
    return [...this.#abstract.values()].find((one) => attributeOf(childOf(one, 'styleLink')) === link) ?? abstract
  }

  /** Each level of a list of headings names the style whose paragraphs it counts. */
  #levelOfStyle(abstract: Xml, styleId: string | undefined): number | null {
    const level = childrenOf(abstract, 'lvl').find((one) => attributeOf(childOf(one, 'pStyle')) === styleId)
    return styleId === undefined ? null : numberOf(level, 'ilvl')
  }
}

function levelAt(num: Xml, abstract: Xml, at: number): Level {
  const isAt = (one: Xml) => numberOf(one, 'ilvl') === at
  const override = childrenOf(num, 'lvlOverride').find(isAt)
  const level = childOf(override, 'lvl') ?? childrenOf(abstract, 'lvl').find(isAt)
  const format = attributeOf(childOf(level, 'numFmt')) ?? 'decimal'
  return {
    format,
    words: attributeOf(childOf(level, 'lvlText')) ?? `%${at + 1}.`,
    start:
      numberOf(childOf(override, 'startOverride')) ??
      numberOf(childOf(level, 'start')) ??
      (level === undefined ? 1 : 0),
    // Begins again after each paragraph of a level above, unless it says after which.
    restartsAfter: numberOf(childOf(level, 'lvlRestart')) ?? at,
  }
}

/** '' = nothing is drawn. */
function markerWords(levels: readonly Level[], counts: readonly number[], level: number): string {
  const own = levels[level]
  if (own === undefined || own.format === 'none') return ''
  if (own.format === 'bullet') return '•'
  return own.words.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return writtenNumber(counts[at] ?? 1, levels[at]?.format ?? 'decimal')
  })
}

function writtenNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

/** z, aa, bb: the same letter again, as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const signs = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value)
  let rest = value
  let words = ''
  for (const [worth, sign] of signs) {
    for (; rest >= worth; rest -= worth) words += sign
  }
  return words
}
