import { type DocxNode, OUTLINE_LEVEL } from '#domain/docx/docx-content.ts'
import { isJoinedToNext, LineReader } from './docx-line.ts'
import { type DocxStory, element, hasWords } from './docx-story.ts'
import { readTable } from './docx-table.ts'
import { allBelow, attributeOf, childOf, type Xml } from './xml-tree.ts'

/** Blocks of a story, each as the clipboard of Word would have it. */
export function blockReader(story: DocxStory): (children: readonly Xml[]) => readonly DocxNode[] {
  const lines = new LineReader(story, read)

  function read(children: readonly Xml[]): readonly DocxNode[] {
    const made: DocxNode[] = []
    let quoted: DocxNode[] = []
    let carried: readonly Xml[] = []
    const endQuote = () => {
      if (quoted.length > 0) made.push(element('blockquote', quoted))
      quoted = []
    }
    for (const child of children) {
      if (child.name === 'p') {
        const content = [...carried, ...child.children]
        carried = []
        if (isJoinedToNext(child)) {
          story.remark('deletion')
          carried = content
          continue
        }
        const isQuote = story.styles.isCalled(childOf(child, 'pPr'), /^(?:(?:intense )?quote|quotations|cytat)/)
        const blocks = paragraph(child, content)
        if (!isQuote) endQuote()
        if (isQuote) quoted.push(...blocks.filter((block) => !isPicture(block)))
        if (isQuote && blocks.some(isPicture)) endQuote()
        made.push(...(isQuote ? blocks.filter(isPicture) : blocks))
        continue
      }
      const blocks = other(child)
      if (blocks.length > 0) endQuote()
      made.push(...blocks)
    }
    endQuote()
    if (carried.length > 0) made.push(...paragraph({ name: 'p', attributes: '', children: [], text: '' }, carried))
    return made
  }

  function other(child: Xml): readonly DocxNode[] {
    switch (child.name) {
      case 'tbl':
        return [readTable(child, story, read)]
      case 'sdt':
        return isContents(child) ? leaveContents() : read(childOf(child, 'sdtContent')?.children ?? [])
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        return read(child.children)
      case 'AlternateContent':
        return read((childOf(child, 'Choice') ?? childOf(child, 'Fallback'))?.children ?? [])
      case 'altChunk':
        story.remark('object')
        return []
      case 'oMathPara':
        return paragraph(child, [child])
      default:
        return []
    }
  }

  function paragraph(xml: Xml, content: readonly Xml[]): readonly DocxNode[] {
    const properties = childOf(xml, 'pPr')
    if (story.styles.isCalled(properties, /^(?:toc (?:\d|heading)|contents (?:\d|heading)|spis treści)/)) {
      return leaveContents()
    }
    // 0 is the title of the document.
    const level = story.styles.headingLevel(properties)
    const marker = story.numbering.next(properties)
    const { nodes, beside } = lines.read(xml, content, level !== null)
    const align = attributeOf(childOf(properties, 'jc'))
    const style = align === null ? {} : { 'text-align': alignments[align] ?? 'left' }
    const words = marker === null || marker.words === '' ? [] : [markerOf(marker.words)]
    if (level !== null) {
      if (!hasWords(nodes)) return beside
      return [element('p', [...words, ...nodes], { style: { ...style, [OUTLINE_LEVEL]: String(level) } }), ...beside]
    }
    if (marker === null || words.length === 0) return [element('p', nodes, { style }), ...beside]
    const list = `l0 level${marker.level} lfo${marker.list.replace(/\D/g, '') || '0'}`
    return [element('p', [...words, ...nodes, ...beside], { style: { ...style, 'mso-list': list } })]
  }

  function leaveContents(): readonly DocxNode[] {
    story.remark('contents')
    return []
  }

  return read
}

const alignments: Readonly<Record<string, string>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** As Word writes a bullet or a number on the clipboard. */
function markerOf(words: string): DocxNode {
  return element('span', [`${words} `], { style: { 'mso-list': 'Ignore' } })
}

function isPicture(node: DocxNode): boolean {
  return typeof node !== 'string' && node.tag === 'img'
}

function isContents(control: Xml): boolean {
  const [gallery] = allBelow(childOf(control, 'sdtPr') ?? control, 'docPartGallery')
  return /table of contents|spis treści/i.test(attributeOf(gallery) ?? '')
}
