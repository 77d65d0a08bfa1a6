import { MAX_LINE } from '#domain/article/body/body-model.ts'
import { asNested } from './flat-items.ts'
import type { PastedBlock } from './pasted-block.ts'
import type { PastedMarks } from './pasted-marks.ts'
import { type PastedElement, pastedText } from './pasted-tree.ts'
import type { ReadBlocks } from './read-blocks.ts'

const LABEL = /^\s*(?:ważne|uwaga)[:!.]?\s*$/i

/** A note of another page (`role="note"`), without the word that ours says by itself; [] = it says nothing else. */
export function callout(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  const content = asNested(blocks).filter((block) => block.type !== 'image' && block.type !== 'attachment')
  const [first] = content
  const words =
    first?.type === 'paragraph' ? (first.content ?? []).map((node) => ('text' in node ? node.text : '')) : []
  const own = LABEL.test(words.join('')) ? content.slice(1) : content
  return own.length === 0 ? [] : [{ type: 'callout', content: own }]
}

/** `<details>` with its summary; [] = nothing is in it. */
export function pastedDetails(details: PastedElement, marks: PastedMarks, read: ReadBlocks): readonly PastedBlock[] {
  const isSummary = (child: PastedElement['children'][number]) => typeof child !== 'string' && child.tag === 'summary'
  const summary = details.children.find(isSummary)
  const words = summary === undefined ? '' : pastedText(summary).replace(/\s+/g, ' ').trim()
  const content = asNested(
    read(
      details.children.filter((child) => child !== summary),
      marks,
    ),
  )
  if (content.length === 0) return words === '' ? [] : read(details.children, marks)
  return [{ type: 'details', attrs: { summary: words.slice(0, MAX_LINE) }, content }]
}
