import { toNumbering, type WrittenNumber } from '#domain/article/body/list-numbering.ts'
import type { SourceLine } from '#domain/import/source-line.ts'
import { attribute, type HtmlElement } from './html-tree.ts'
import { styleOf } from './inline-marks.ts'

type OpenList = { id: number; isOrdered: boolean; numbering: WrittenNumber['numbering']; next: number; lines: number }

/** Follows the lists that are open and the numbers of their items (HTML, 4.4.5 to 4.4.8). */
export class ListReader {
  readonly #open: OpenList[] = []
  #count = 0

  /** `lines` = how many lines of the page were written before the list. */
  open(list: HtmlElement, lines: number): void {
    this.#count++
    const isOrdered = list.tagName === 'ol'
    const style = styleOf(list)
    const numbering =
      toNumbering(attribute(list, 'type')) ?? toNumbering(style['list-style-type'] ?? style['list-style'])
    const next = toNumber(attribute(list, 'start')) ?? 1
    this.#open.push({ id: this.#count, isOrdered, numbering: isOrdered ? numbering : null, next, lines })
  }

  /** Whether the list that ends had no words in it. */
  close(lines: number): boolean {
    return this.#open.pop()?.lines === lines
  }

  item(item: HtmlElement): Pick<SourceLine, 'indent' | 'bullet' | 'list' | 'number'> {
    const list = this.#open.at(-1)
    const place = { indent: this.#open.length * 2, ...(list && { list: list.id }) }
    if (!list?.isOrdered) return { ...place, bullet: '•' }
    const value = toNumber(attribute(item, 'value')) ?? list.next
    list.next = value + 1
    return { ...place, bullet: 'number', number: { value, numbering: list.numbering } }
  }
}

function toNumber(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
}
