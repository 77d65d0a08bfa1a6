import type { NodeType } from '#domain/article/body/body.ts'
import { type ContentRule, contentRules } from '#domain/article/body/body-model.ts'

/**
 * What a node may hold, in ProseMirror's notation, made from the one rule that the server asks too. Paragraphs come
 * first: the editor fills with what is named first. A body may be empty, a text being written never is: without a paragraph
 * the cursor has no place, and no tool has anything to change.
 */
export function contentExpression(type: NodeType): string {
  const rule: ContentRule | null = contentRules[type]
  if (rule === null) return ''
  const any = `(${[...rule.children].join(' | ')})`
  if (rule.first) return `${[...rule.first].join(' | ')} ${any}*`
  // Records cannot be filled in by the editor, so it may not ask for them; the dialog and the server do.
  if (rule.atMost !== undefined) return `${any}{0,${rule.atMost}}`
  return any + (rule.atLeast > 0 || type === 'doc' ? '+' : '*')
}
