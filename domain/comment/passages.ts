import type { Body, TopBlock } from '../article/body/body.ts'
import { blockLines } from '../article/body/body-text.ts'

/** What comments are about: title, summary, or a block at the top of the body, in plain words. */
export type Passage = {
  /** Of a block its own id, kept through edits. */
  readonly id: string
  readonly kind: 'title' | 'summary' | TopBlock['type']
  /** Lines divided by line feeds; '' = it has no words (a picture without a caption). */
  readonly text: string
}

/** No id of a block begins so (body-attrs.ts). */
export const TITLE_PASSAGE = '@title'
export const SUMMARY_PASSAGE = '@summary'

type Words = { readonly title: string; readonly summary: string; readonly body: Body }

/** A text as its passages, in reading order; an empty title or summary is none. */
export function passagesOf({ title, summary, body }: Words): readonly Passage[] {
  const head: readonly Passage[] = [
    { id: TITLE_PASSAGE, kind: 'title', text: title },
    { id: SUMMARY_PASSAGE, kind: 'summary', text: summary },
  ]
  return [
    ...head.filter(({ text }) => text.trim() !== ''),
    ...body.content.map((block) => ({
      id: block.attrs.id,
      kind: block.type,
      text: blockLines(block)
        .filter((line) => line.trim() !== '')
        .join('\n'),
    })),
  ]
}
