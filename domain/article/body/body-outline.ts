import { slugify } from '#domain/article/slug.ts'
import type { Body } from './body.ts'
import { inlineText } from './body-nodes.ts'

/** `id` = anchor on the page; `blockId` = the heading in the body; `text` on one line, untypeset. */
type OutlineEntry = {
  readonly id: string
  readonly blockId: string
  readonly level: 2 | 3 | 4
  readonly text: string
}

/**
 * Headings of the body in order, each with its anchor: `sekcja-` and the slug of its text, numbered from the second of
 * the same on. The first word keeps anchors apart from ids of the page around the text, whatever a heading says.
 * Headings without a visible character are left out: they are not shown either.
 */
export function bodyOutline(body: Body): readonly OutlineEntry[] {
  const keepAnchor = anchorKeeper()
  return body.content.flatMap((block) => {
    if (block.type !== 'heading') return []
    const text = inlineText(block.content).replace(/\s+/g, ' ').trim()
    if (text === '') return []
    const id = keepAnchor(slugify(`sekcja ${text}`))
    return [{ id, blockId: block.attrs.id, level: block.attrs.level, text }]
  })
}

/** Remembers how far each anchor was numbered: ten thousand equal headings take no longer than different ones. */
function anchorKeeper(): (base: string) => string {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  return (base) => {
    let number = numbers.get(base) ?? 1
    let anchor = number === 1 ? base : `${base}-${number}`
    while (taken.has(anchor)) {
      number += 1
      anchor = `${base}-${number}`
    }
    numbers.set(base, number)
    taken.add(anchor)
    return anchor
  }
}
