import type { ArticleText } from '#domain/article/article-text.ts'
import type { FieldProblem } from '../saving/draft-transport.ts'

/** Whether the server refused any of these fields, or a part of one ("leadImage.alt"). */
export function isAnyRefused(problems: readonly FieldProblem[], fields: readonly (keyof ArticleText)[]): boolean {
  return problems.some(({ field }) => fields.some((name) => field === name || field.startsWith(`${name}.`)))
}
