import type { DocxNode } from '#domain/docx/docx-content.ts'
import { element } from './docx-story.ts'

/** Where the text calls a note, as the clipboard of Word says it: a link there, and a name for the way back. */
export function noteReference(number: number): DocxNode {
  return element('a', [String(number)], { attributes: { href: `#_ftn${number}`, name: `_ftnref${number}` } })
}

/** The note itself, with its link back. */
export function noteElement(number: number, blocks: readonly DocxNode[]): DocxNode {
  const back = element('a', [], { attributes: { href: `#_ftnref${number}`, name: `_ftn${number}` } })
  return element('div', [back, ...blocks], { style: { 'mso-element': 'footnote' } })
}
