import type { BodyNode, Inline } from './body.ts'
import { lowered, raised } from './raised-signs.ts'

/** Every node below `parent`, in reading order, each before its children. */
export function* bodyNodes(parent: { readonly content: readonly BodyNode[] }): Generator<BodyNode> {
  const pile = parent.content.toReversed()
  for (let node = pile.pop(); node !== undefined; node = pile.pop()) {
    yield node
    if ('content' in node) for (const child of node.content.toReversed()) pile.push(child)
  }
}

/**
 * Text of a paragraph, a heading or a part of one; a hard break is a line feed. Raised and lowered signs stay so: 10⁶ is
 * never 106. Notes are no part of the sentence they stand at: see `bodyNotes`.
 */
export function inlineText(content: readonly Inline[]): string {
  return content.map(plainWords).join('')
}

function plainWords(node: Inline): string {
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'footnote') return ''
  if (node.marks?.some(({ type }) => type === 'superscript')) return raised(node.text)
  return node.marks?.some(({ type }) => type === 'subscript') ? lowered(node.text) : node.text
}

/** Whether a reader would find nothing here: no visible character, no image, no file, no record. */
export function isBlank(parent: { readonly content: readonly BodyNode[] }): boolean {
  for (const node of bodyNodes(parent)) {
    if (node.type === 'text' ? node.text.trim() !== '' : shown.has(node.type)) return false
  }
  return true
}

const shown: ReadonlySet<BodyNode['type']> = new Set<BodyNode['type']>([
  'image',
  'recording',
  'attachment',
  'teamRegister',
  'projectFunding',
  'helplineCard',
  'contactCard',
])
