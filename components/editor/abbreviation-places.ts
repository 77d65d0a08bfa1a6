import type { Node } from '@tiptap/pm/model'

type Place = { readonly from: number; readonly to: number }

/** Where these letters stand as a word of their own and are no marked abbreviation yet. */
export function abbreviationPlaces(doc: Node, letters: string): readonly Place[] {
  if (letters === '') return []
  const escaped = letters.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
  const found: Place[] = []
  doc.descendants((node, position) => {
    if (!node.isText || node.marks.some(({ type }) => type.name === 'abbr')) return
    for (const match of (node.text ?? '').matchAll(word)) {
      const from = position + match.index
      found.push({ from, to: from + letters.length })
    }
  })
  return found
}
