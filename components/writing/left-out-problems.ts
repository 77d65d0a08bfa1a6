import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import type { LeftOut } from '#domain/article/left-out.ts'
import { typedDate } from '#domain/typed-date.ts'
import type { FieldProblem } from './saving/draft-transport.ts'

/** What the last save left out, said beside its fields as that save said it; what was typed is in them. */
export function leftOutProblems(leftOut: LeftOut | null): readonly FieldProblem[] {
  if (leftOut === null) return []
  return leftOut.issues.map((issue) => {
    const typed = leftOut.typed[issue.field as keyof ArticleText]
    const isDate = issue.key === 'not-a-date' && typeof typed === 'string'
    const said = isDate ? { ...issue, context: { typed: typedDate(typed) } } : issue
    return { field: issue.field, text: textIssueSentence(said) }
  })
}
