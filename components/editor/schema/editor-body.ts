import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Body, bodySchemaVersion } from '#domain/article/body/body.ts'
import { contentRules, isNodeType } from '#domain/article/body/body-model.ts'

import { toBodyNote, toEditorNote } from './note-node.ts'

/** The paragraph that the cursor needs in a body not begun; left empty, it is not part of the text. */
const firstParagraph = 'akapit-0001'

/** The body as the editor takes it. */
export function toEditorJson(body: Body): JSONContent {
  const content = body.content.length === 0 ? [{ type: 'paragraph', attrs: { id: firstParagraph } }] : body.content
  return toEditorNode(structuredClone({ ...body, content }) as JSONContent)
}

function toEditorNode(node: JSONContent): JSONContent {
  if (node.type === 'footnote') return toEditorNote(node)
  return node.content === undefined ? node : { ...node, content: node.content.map(toEditorNode) }
}

/**
 * What the editor holds, as a body: `content` on every node that may hold something, and no characters that a body
 * refuses (a pasted tab becomes a space). The server checks it like anything else from outside.
 */
export function toBody(json: JSONContent): Body {
  return bodyWith(toBlocks(json.content))
}

/** The blocks made of nodes. A node never changes: of two bodies in a row, what was not written on is the same object. */
const made = new WeakMap<Node, JSONContent>()

/** The same of the document as the editor has it; after a key only the block with the cursor is made again. */
export function bodyOfDocument(doc: Node): Body {
  return bodyWith(
    doc.children.map((node) => {
      const known = made.get(node)
      if (known !== undefined) return known
      const block = toBlock(node.toJSON() as JSONContent)
      made.set(node, block)
      return block
    }),
  )
}

function bodyWith(blocks: readonly JSONContent[]): Body {
  const isUntouched = blocks.length === 1 && isFirstParagraph(blocks[0])
  const content = isUntouched ? [] : blocks
  return { type: 'doc', attrs: { schemaVersion: bodySchemaVersion }, content } as unknown as Body
}

function toBlocks(content: readonly JSONContent[] = []): JSONContent[] {
  return content.map(toBlock).filter((node) => node.type !== 'text' || node.text !== '')
}

function toBlock(node: JSONContent): JSONContent {
  if (node.type === 'text') return { ...node, text: storable(node.text ?? '') }
  if (node.type === 'footnote') return toBodyNote(node, toBlocks)
  const copy = node.attrs ? { ...node, attrs: storableAttrs(node.attrs) } : node
  const holds = isNodeType(node.type) && contentRules[node.type] !== null
  return holds ? { ...copy, content: toBlocks(node.content) } : copy
}

/** What a body says by leaving it out: a list counted in digits, an image as wide as the text, a table without a total. */
const leftOut: ReadonlySet<string> = new Set(['numbering', 'width', 'total'])

function storableAttrs(attrs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attrs)
      .filter(([name, value]) => value !== null || !leftOut.has(name))
      .map(([name, value]) => [name, typeof value === 'string' ? storable(value) : value]),
  )
}

/** Control characters as spaces and no halves of characters (domain/article/body/body-attrs.ts). */
export function storable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cs}/gu, '')
}

function isFirstParagraph(node: JSONContent | undefined): boolean {
  return node?.type === 'paragraph' && node.attrs?.id === firstParagraph && (node.content ?? []).length === 0
}
