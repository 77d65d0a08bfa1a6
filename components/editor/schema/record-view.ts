import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
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
  // The schema is made from the shape of a body, so a node of a record is one of its blocks.
  const block = node.toJSON() as RecordBlock
  dom.dataset.record = block.type
  dom.dataset.block = block.attrs.id
  const words = document.createElement('p')
  words.textContent = recordCaption(block, records)
  dom.replaceChildren(...picture(block, records), words)
}

function picture(block: RecordBlock, records: EditorRecords): readonly HTMLElement[] {
  const file = block.type === 'image' ? records.findImage(block.attrs.mediaId) : null
  if (block.type !== 'image' || file === null) return []
  const image = document.createElement('img')
  image.src = file.src
  image.width = file.width
  image.height = file.height
  image.alt = block.attrs.alt
  return [image]
}
