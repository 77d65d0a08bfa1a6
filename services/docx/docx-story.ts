import type { DocxNode, DocxRemark } from '#domain/docx/docx-content.ts'
import type { DocxNumbering } from './docx-numbering.ts'
import type { DocxPart } from './docx-parts.ts'
import type { DocxPictures } from './docx-pictures.ts'
import type { DocxStyles } from './docx-styles.ts'

/** What reading a document has at hand, and where it says what it met. */
export type DocxStory = {
  /** The part that is read: relations are its own. */
  readonly part: DocxPart
  readonly styles: DocxStyles
  readonly numbering: DocxNumbering
  readonly pictures: DocxPictures
  readonly remark: (remark: DocxRemark, count?: number) => void
  /** Number of a note, in the order of the text; `kind` and `id` say which it is. */
  readonly numberOfNote: (kind: 'footnote' | 'endnote', id: string) => number
}

export function element(
  tag: string,
  children: readonly DocxNode[],
  {
    attributes = {},
    style = {},
  }: { attributes?: Readonly<Record<string, string>>; style?: Readonly<Record<string, string>> } = {},
): DocxNode {
  return { tag, attributes, style, children }
}

/** Whether there is a word or a sign among them. */
export function hasWords(nodes: readonly DocxNode[]): boolean {
  return nodes.some((node) => (typeof node === 'string' ? node.trim() !== '' : hasWords(node.children)))
}
