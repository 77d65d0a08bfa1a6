import type { Body } from '#domain/article/body/body.ts'
import { inlineText } from '#domain/article/body/body-nodes.ts'

export type OutlineEntry = { readonly id: string; readonly level: 2 | 3 | 4; readonly words: string }

/** Headings of a text in their order; one that says nothing yet is called so. */
export function outlineOf(body: Body): readonly OutlineEntry[] {
  return body.content.flatMap((block) =>
    block.type === 'heading'
      ? [
          {
            id: block.attrs.id,
            level: block.attrs.level,
            words: inlineText(block.content).trim() || 'Nagłówek bez słów',
          },
        ]
      : [],
  )
}
