import type { DocxNode } from '#domain/docx/docx-content.ts'
import { readDrawing } from './docx-drawing.ts'
import { noteReference } from './docx-note-links.ts'
import { type DocxStory, element } from './docx-story.ts'
import { allBelow, attributeOf, childOf, childrenOf, isOn, type Xml } from './xml-tree.ts'

/** Words of a paragraph; `beside`: pictures, and texts of boxes, that are anchored in it. */
export type DocxLine = { readonly nodes: readonly DocxNode[]; readonly beside: readonly DocxNode[] }

/** Reads the blocks of a text box: given by whoever reads blocks. */
type ReadBlocks = (children: readonly Xml[]) => readonly DocxNode[]

type Field = { instruction: string; isShown: boolean }

/** Deleted in tracked changes, or moved elsewhere from here (ECMA-376, part 1, 17.13.5). */
const DELETED = new Set(['del', 'moveFrom'])
const INSERTED = new Set(['ins', 'moveTo'])
const SILENT = new Set(['pPr', 'rPr', 'sdtPr', 'instrText', 'delText', 'delInstrText', 'footnoteRef', 'endnoteRef'])

/** Signs of fonts of signs that have a letter of their own in Unicode, by the code in `w:sym`. */
const signs: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F0FC: '✓',
  F0FE: '☑',
  F0A8: '☐',
  F06F: '☐',
  F0E0: '→',
  F0DF: '←',
  F02D: '–',
  F0B0: '°',
  F0B1: '±',
  F0A3: '≤',
  F0B3: '≥',
  F0B4: '×',
}

/**
 * Reads the words of paragraphs one after another, for a field may begin in one and end in another. `isHeading`: its words
 * are bold by themselves.
 */
export class LineReader {
  readonly #story: DocxStory
  readonly #readBlocks: ReadBlocks
  readonly #fields: Field[] = []

  constructor(story: DocxStory, readBlocks: ReadBlocks) {
    this.#story = story
    this.#readBlocks = readBlocks
  }

  read(paragraph: Xml, children: readonly Xml[], isHeading: boolean): DocxLine {
    const beside: DocxNode[] = []
    const properties = childOf(paragraph, 'pPr')
    const visit = (node: Xml, run: Xml | undefined): readonly DocxNode[] => {
      const all = (from: Xml, inside = run) => from.children.flatMap((child) => visit(child, inside))
      if (SILENT.has(node.name)) {
        if (node.name === 'instrText') this.#instruct(node.text)
        return []
      }
      if (DELETED.has(node.name)) {
        this.#story.remark('deletion')
        return []
      }
      if (INSERTED.has(node.name)) this.#story.remark('insertion')
      switch (node.name) {
        case 'r':
          return this.#dressed(all(node, childOf(node, 'rPr')), {
            run: childOf(node, 'rPr'),
            paragraph: properties,
            isHeading,
          })
        case 't':
          return this.#isHidden() ? [] : [node.text]
        case 'tab':
        case 'ptab':
          return this.#isHidden() ? [] : [' ']
        case 'br':
        case 'cr':
          return this.#isHidden() || /^(?:page|column)$/.test(attributeOf(node, 'type') ?? '')
            ? []
            : [element('br', [])]
        case 'noBreakHyphen':
          return ['\u2011']
        case 'sym':
          return this.#sign(node)
        case 'fldChar':
          this.#turnField(attributeOf(node, 'fldCharType'))
          return []
        case 'fldSimple':
          return this.#linked(all(node), fieldAddress(attributeOf(node, 'instr') ?? ''))
        case 'hyperlink':
          return this.#linked(all(node), this.#addressOf(node))
        case 'footnoteReference':
        case 'endnoteReference':
          return this.#note(node)
        case 'commentReference':
          this.#story.remark('comment')
          return []
        case 'oMath':
          this.#story.remark('equation')
          return [
            allBelow(node, 't')
              .map(({ text }) => text)
              .join(''),
          ]
        case 'AlternateContent':
          return all(childOf(node, 'Choice') ?? childOf(node, 'Fallback') ?? node)
        case 'drawing':
        case 'pict':
        case 'object':
          beside.push(...readDrawing(node, this.#story, this.#readBlocks))
          return []
        case 'altChunk':
          this.#story.remark('object')
          return []
        default:
          return all(node)
      }
    }
    const nodes = children.flatMap((child) => visit(child, undefined))
    return { nodes, beside }
  }

  #dressed(
    nodes: readonly DocxNode[],
    { run, paragraph, isHeading }: { run: Xml | undefined; paragraph: Xml | undefined; isHeading: boolean },
  ): readonly DocxNode[] {
    if (nodes.length === 0) return []
    const { styles } = this.#story
    const of = (name: string) => styles.ofRun(run, paragraph, name)
    const style: Record<string, string> = {}
    if (isOn(of('b')) === true && !isHeading) style['font-weight'] = 'bold'
    if (isOn(of('i')) === true) style['font-style'] = 'italic'
    const raised = attributeOf(of('vertAlign'))
    if (raised === 'superscript') style['vertical-align'] = 'super'
    if (raised === 'subscript') style['vertical-align'] = 'sub'
    if (isOn(of('vanish')) === true) style.display = 'none'
    // Dress is told of where somebody put it on by hand; that of styles belongs to the template.
    const colour = attributeOf(childOf(run, 'color'))
    if (colour !== null && /^[0-9a-f]{6}$/i.test(colour)) style.color = `#${colour}`
    if (childOf(run, 'highlight')) style.background = 'yellow'
    if (childOf(run, 'rFonts') ?? childOf(run, 'sz')) style['font-family'] = 'other'
    if (isOn(childOf(run, 'caps')) ?? isOn(childOf(run, 'smallCaps'))) style['text-transform'] = 'uppercase'
    const decorations = [
      (isOn(childOf(run, 'strike')) ?? isOn(childOf(run, 'dstrike'))) ? 'line-through' : '',
      isOn(childOf(run, 'u')) && !this.#isInLink() ? 'underline' : '',
    ]
    if (decorations.join('') !== '') style['text-decoration'] = decorations.join(' ').trim()
    const lang = attributeOf(of('lang'))
    const dressed = element('span', nodes, { style, attributes: lang === null ? {} : { lang } })
    const address = this.#fields.findLast(({ instruction }) => isLinkField(instruction))
    return address ? this.#linked([dressed], fieldAddress(address.instruction)) : [dressed]
  }

  #linked(nodes: readonly DocxNode[], href: string | null): readonly DocxNode[] {
    return href === null ? nodes : [element('a', nodes, { attributes: { href } })]
  }

  #addressOf(link: Xml): string | null {
    const anchor = attributeOf(link, 'anchor')
    const relation = this.#story.part.relations.get(attributeOf(link, 'r:id') ?? '')
    if (relation?.isOutside) return anchor === null ? relation.target : `${relation.target}#${anchor}`
    if (anchor !== null) this.#story.remark('inner-link')
    return null
  }

  #note(reference: Xml): readonly DocxNode[] {
    const kind = reference.name === 'footnoteReference' ? 'footnote' : 'endnote'
    const id = attributeOf(reference, 'id')
    return id === null ? [] : [noteReference(this.#story.numberOfNote(kind, id))]
  }

  #sign(node: Xml): readonly DocxNode[] {
    const code = (attributeOf(node, 'char') ?? '').toUpperCase()
    const sign = signs[code]
    if (sign !== undefined) return [sign]
    const point = Number.parseInt(code, 16)
    // Above F000 lie places of fonts of signs, below them are letters of Unicode.
    if (point > 31 && point < 0xd800) return [String.fromCodePoint(point)]
    this.#story.remark('sign')
    return []
  }

  #turnField(turn: string | null): void {
    if (turn === 'begin') this.#fields.push({ instruction: '', isShown: false })
    const field = this.#fields.at(-1)
    if (turn === 'separate' && field) {
      field.isShown = true
      if (isLinkField(field.instruction) && fieldAddress(field.instruction) === null) this.#story.remark('inner-link')
    }
    if (turn === 'end') this.#fields.pop()
  }

  #instruct(words: string): void {
    const field = this.#fields.at(-1)
    if (field && !field.isShown) field.instruction += words
  }

  /** Between the beginning of a field and its result. */
  #isHidden(): boolean {
    return this.#fields.some(({ isShown }) => !isShown)
  }

  #isInLink(): boolean {
    return this.#fields.some(({ instruction }) => isLinkField(instruction))
  }
}

function isLinkField(instruction: string): boolean {
  return /^\s*HYPERLINK\b/i.test(instruction)
}

/** `HYPERLINK "https://…" \l "place"`; null = a place in the document, or another field. */
function fieldAddress(instruction: string): string | null {
  const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))(?:.*?\\l\s+"([^"]*)")?/i.exec(instruction)
  const address = found?.[1] ?? found?.[2]
  if (address === undefined || address === '') return null
  return found?.[3] === undefined ? address : `${address}#${found[3]}`
}

/** Whether the mark at the end of a paragraph was deleted: its words go on in the next one. */
export function isJoinedToNext(paragraph: Xml): boolean {
  return childrenOf(childOf(childOf(paragraph, 'pPr'), 'rPr'), 'del').length > 0
}
