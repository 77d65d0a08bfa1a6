import type { DocxNode } from '#domain/docx/docx-content.ts'
import { type DocxStory, element, hasWords } from './docx-story.ts'
import { allBelow, attributeOf, type Xml } from './xml-tree.ts'

/** Pictures of a drawing and the texts of its boxes; a chart, a diagram, a shape or another file is only remarked. */
export function readDrawing(
  drawing: Xml,
  story: DocxStory,
  readBlocks: (children: readonly Xml[]) => readonly DocxNode[],
): readonly DocxNode[] {
  // A picture of another file is its last state, mostly in a format of Windows alone.
  if (drawing.name === 'object') {
    story.remark('object')
    return []
  }
  const boxes = allBelow(drawing, 'txbxContent').map(({ children }) => readBlocks(children))
  const texts = boxes.filter(hasWords)
  if (texts.length > 0) story.remark('text-box', texts.length)
  // Pictures inside a box are read with its words.
  const own = withoutBoxes(drawing)
  const pictures = [...allBelow(own, 'blip'), ...allBelow(own, 'imagedata')]
  if (texts.length === 0 && pictures.length === 0) story.remark('object')
  return [...(webVideo(own) ?? pictures.map((one) => picture(one, drawing, story))), ...texts.flat()]
}

/**
 * A film of the web, which Word keeps as the frame of its player behind a picture of it ([MS-DOCX] 2.6.1.2,
 * `webVideoPr`); null = there is none.
 */
function webVideo(drawing: Xml): readonly DocxNode[] | null {
  const [video] = allBelow(drawing, 'webVideoPr')
  const src = /\ssrc\s*=\s*["']([^"']+)["']/i.exec(attributeOf(video, 'embeddedHtml') ?? '')?.[1]
  const title = attributeOf(allBelow(drawing, 'docPr')[0], 'descr') ?? ''
  return src === undefined ? null : [element('iframe', [], { attributes: { src, title } })]
}

function withoutBoxes(xml: Xml): Xml {
  const children = xml.children.filter(({ name }) => name !== 'txbxContent').map(withoutBoxes)
  return { ...xml, children }
}

/** The description is that of the drawing; without one the writer is asked for it. */
function picture(source: Xml, drawing: Xml, { part, pictures }: DocxStory): DocxNode {
  const relation = attributeOf(source, 'embed') ?? attributeOf(source, 'r:id')
  const number = pictures.numberOf(part, relation)
  const [named] = [...allBelow(drawing, 'docPr'), ...allBelow(drawing, 'shape')]
  const alt = (attributeOf(named, 'descr') ?? attributeOf(named, 'alt') ?? '').replace(/\s+/g, ' ').trim()
  const isDecorative = allBelow(drawing, 'decorative').some((one) => /^(?:1|true)$/.test(attributeOf(one) ?? ''))
  return element('img', [], {
    attributes: {
      ...(number !== null && { 'data-picture': String(number) }),
      alt,
      ...(isDecorative && { 'data-decorative': '' }),
    },
  })
}
