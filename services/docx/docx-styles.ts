import { allBelow, attributeOf, childOf, childrenOf, isOn, numberOf, type Xml } from './xml-tree.ts'

/** A style may be based on another; longer chains are a loop. */
const MAX_CHAIN = 20

/** Styles of a document by their ids (ECMA-376, part 1, 17.7). */
export class DocxStyles {
  readonly #styles = new Map<string, Xml>()
  readonly #defaults = new Map<string, string>()
  readonly #runDefaults: Xml | undefined

  /** `part`: root of the part of styles; undefined = the document has none. */
  constructor(part: Xml | undefined) {
    const styles = childOf(part, 'styles')
    const defaults = childOf(styles, 'docDefaults')
    this.#runDefaults = childOf(childOf(defaults, 'rPrDefault'), 'rPr')
    for (const style of childrenOf(styles, 'style')) {
      const id = attributeOf(style, 'styleId')
      if (id === null) continue
      this.#styles.set(id, style)
      if (/^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? '')) {
        this.#defaults.set(attributeOf(style, 'type') ?? '', id)
      }
    }
  }

  /** Name as Word calls it in English: "heading 1", also where the id is "Nagwek1". */
  nameOf(styleId: string | null): string {
    return attributeOf(childOf(this.#styles.get(styleId ?? ''), 'name'))?.toLowerCase() ?? ''
  }

  /**
   * 1–9, and 0 for the title of the whole document; null = no heading. By its outline level, or its name in English or
   * Polish where a program leaves the level out.
   */
  headingLevel(paragraph: Xml | undefined): number | null {
    const own = numberOf(childOf(paragraph, 'outlineLvl'))
    if (own !== null) return own >= 0 && own < 9 ? own + 1 : null
    const chain = this.#chain(this.paragraphStyle(paragraph))
    for (const style of chain) {
      const name = attributeOf(childOf(style, 'name'))?.toLowerCase() ?? ''
      if (/^(?:title|tytuł)$/.test(name)) return 0
      const outline = numberOf(childOf(childOf(style, 'pPr'), 'outlineLvl'))
      if (outline !== null) return outline >= 0 && outline < 9 ? outline + 1 : null
      const numbered = /^(?:heading|nagłówek) ?([1-9])$/.exec(name)?.[1]
      if (numbered !== undefined) return Number(numbered)
    }
    return null
  }

  paragraphStyle(paragraph: Xml | undefined): string | null {
    return attributeOf(childOf(paragraph, 'pStyle')) ?? this.#defaults.get('paragraph') ?? null
  }

  /** Name of one of the styles that the paragraph's is based on, its own first. */
  isCalled(paragraph: Xml | undefined, pattern: RegExp): boolean {
    return this.#chain(this.paragraphStyle(paragraph)).some((style) =>
      pattern.test(attributeOf(childOf(style, 'name'))?.toLowerCase() ?? ''),
    )
  }

  /** The first of the style and those it is based on that says something of paragraphs by this name. */
  ofParagraph(paragraph: Xml | undefined, name: string): { readonly styleId: string; readonly value: Xml } | null {
    for (const style of this.#chain(this.paragraphStyle(paragraph))) {
      const value = childOf(childOf(style, 'pPr'), name)
      if (value !== undefined) return { styleId: attributeOf(style, 'styleId') ?? '', value }
    }
    return null
  }

  /** What holds for words, nearest first: their own format, style of signs, style of the paragraph, the document's. */
  ofRun(run: Xml | undefined, paragraph: Xml | undefined, name: string): Xml | undefined {
    const own = childOf(run, name)
    if (own !== undefined) return own
    const signs = this.#chain(attributeOf(childOf(run, 'rStyle')))
    for (const style of [...signs, ...this.#chain(this.paragraphStyle(paragraph))]) {
      const found = childOf(childOf(style, 'rPr'), name)
      if (found !== undefined) return found
    }
    return childOf(this.#runDefaults, name)
  }

  /** Whether a style of tables writes this part of them ("firstRow", "firstCol") in bold. */
  isBoldIn(tableStyle: string | null, part: string): boolean {
    return this.#chain(tableStyle).some((style) =>
      childrenOf(style, 'tblStylePr').some(
        (one) => attributeOf(one, 'type') === part && allBelow(one, 'b').some((bold) => isOn(bold) === true),
      ),
    )
  }

  #chain(styleId: string | null): readonly Xml[] {
    const chain: Xml[] = []
    let next = styleId
    while (next !== null && chain.length < MAX_CHAIN) {
      const style = this.#styles.get(next)
      if (style === undefined) break
      chain.push(style)
      next = attributeOf(childOf(style, 'basedOn'))
    }
    return chain
  }
}
