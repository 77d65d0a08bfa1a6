import type { Mark, Text } from '#domain/article/body/body.ts'
import { storable } from '../schema/editor-body.ts'
import { type PastedBlock, type PastedInline, pastedParagraph } from './pasted-block.ts'

/** Puts words of the source into lines and lines into blocks, with the spaces that a browser would show. */
export class LineWriter {
  readonly blocks: PastedBlock[] = []
  #line: PastedInline[] = []

  write(words: string, marks: readonly Mark[]): void {
    const shown = storable(words.replace(/[\s\u00a0]+/g, ' '))
    const text = this.#endsWithSpace() ? shown.replace(/^ /, '') : shown
    const last = this.#line.at(-1)
    // Word cuts its words into pieces wherever they were once touched.
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) {
      this.#line[this.#line.length - 1] = { ...last, text: last.text + text }
    } else if (text !== '') this.#line.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) })
  }

  /** Right at the word before it, whatever spaces the source has there. */
  writeNote(words: readonly Text[]): void {
    const line = trimmed(this.#line)
    // At the start of a line a note has no word to stand at; it stays where it is.
    this.#line = [...line, { type: 'footnote', attrs: { words } }]
  }

  /** Two breaks in a row are how mail and old pages divide paragraphs. */
  breakLine(): void {
    const last = this.#line.at(-1)
    if (last?.type === 'hardBreak') this.endLine()
    else if (this.#line.length > 0) this.#line.push({ type: 'hardBreak' })
  }

  /** Lines of nothing but spaces are left out: distance is not made of empty paragraphs. */
  endLine(make: (line: readonly PastedInline[]) => PastedBlock = pastedParagraph): void {
    const line = trimmed(this.#line)
    this.#line = []
    if (line.length > 0) this.blocks.push(make(line))
  }

  push(...blocks: readonly PastedBlock[]): void {
    this.endLine()
    this.blocks.push(...blocks)
  }

  #endsWithSpace(): boolean {
    const last = this.#line.at(-1)
    if (last?.type === 'footnote') return false
    return last === undefined || last.type === 'hardBreak' || last.text.endsWith(' ')
  }
}

function trimmed(line: readonly PastedInline[]): readonly PastedInline[] {
  const kept = [...line]
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.type === 'footnote') break
    if (last.type === 'text' && last.text.trimEnd() !== '') {
      kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
      break
    }
    kept.pop()
  }
  return kept
}
