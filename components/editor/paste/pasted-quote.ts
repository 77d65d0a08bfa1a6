import { MAX_LINE } from '#domain/article/body/body-model.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import { asNested } from './flat-items.ts'
import type { PastedBlock } from './pasted-block.ts'
import { type PastedElement, pastedText } from './pasted-tree.ts'

const quotable: ReadonlySet<string> = new Set(['paragraph', 'bulletList', 'orderedList'])

/** Words alone are quoted; what a quotation cannot hold is between its parts. */
export function quote(blocks: readonly PastedBlock[], attribution: string | null = null): readonly PastedBlock[] {
  const made: PastedBlock[] = []
  let quoted: PastedBlock[] = []
  const close = () => {
    if (quoted.length > 0) made.push({ type: 'blockquote', attrs: { attribution }, content: quoted })
    quoted = []
  }
  for (const block of asNested(blocks)) {
    if (quotable.has(block.type)) quoted.push(block)
    else {
      close()
      made.push(block)
    }
  }
  close()
  return made
}

type Attributed = { readonly quoted: PastedElement; readonly attribution: string }

/** A quotation with whose it is below it (HTML, 4.4.4); null = the figure is another. */
export function attributedQuote({ tag, children }: PastedElement): Attributed | null {
  if (tag !== 'figure') return null
  const [quoted, caption, ...others] = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  if (typeof quoted !== 'object' || quoted.tag !== 'blockquote' || others.length > 0) return null
  if (typeof caption !== 'object' || caption.tag !== 'figcaption') return null
  const attribution = cleanLine(pastedText(caption)).slice(0, MAX_LINE)
  return attribution === '' ? null : { quoted, attribution }
}
