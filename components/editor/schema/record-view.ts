import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { Image } from '#domain/article/body/body.ts'
import type { EditorRecords, RecordBlock } from './editor-records.ts'
import { recordCaption } from './record-caption.ts'

/** A record inside the text being written: its picture, if it has one, and words that say what it is. */
export function recordView(node: Node, records: EditorRecords): NodeView {
  const dom = document.createElement('div')
  dom.className = 'editor-record'
  draw(dom, node, records)
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false
      draw(dom, next, records)
      return true
    },
    ignoreMutation: () => true,
  }
}

function draw(dom: HTMLElement, node: Node, records: EditorRecords): void {
  // The schema is made from the shape of a body, so a node of a record is one of its blocks; what it holds may be nothing.
  const block = { content: [], ...node.toJSON() } as RecordBlock
  dom.dataset.record = block.type
  dom.dataset.block = block.attrs.id
  const words = document.createElement('p')
  words.textContent = recordCaption(block, records)
  dom.replaceChildren(...pictures(block, records), words)
}

function pictures(block: RecordBlock, records: EditorRecords): readonly HTMLElement[] {
  if (block.type === 'image') return picture(block, records)
  if (block.type !== 'gallery') return []
  const row = document.createElement('div')
  row.className = 'editor-gallery'
  row.append(...block.content.flatMap((image) => picture(image, records)))
  return [row]
}

function picture({ attrs }: Image, records: EditorRecords): readonly HTMLElement[] {
  const file = records.findImage(attrs.mediaId)
  if (file === null) return []
  const image = document.createElement('img')
  image.src = file.src
  image.width = file.width
  image.height = file.height
  image.alt = attrs.alt
  if (attrs.width === 'half') image.className = 'editor-half'
  return [image]
}
