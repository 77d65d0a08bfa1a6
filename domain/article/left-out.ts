import type { Issue } from '../issue.ts'
import { cleanLine } from '../text/clean-text.ts'
import { typedDate } from '../typed-date.ts'
import type { ArticleText } from './article-text.ts'

/** What a save left out of a text because it was typed wrong, so that whoever opens the text next can fix it. */
export type LeftOut = {
  /** As the save returned them: an item of a list is named with its number. */
  readonly issues: readonly Issue[]
  /** By field, as a form holds it. A choice from a list is not typed: of it only the issue is known. */
  readonly typed: Partial<ArticleText>
}

/** Enough to know it again in a sentence. */
const MAX_NAMED = 80

const dates: ReadonlySet<string> = new Set(['event', 'firstPublished', 'validUntil'])

/** Each of them as what keeps the text from its readers, at its field and with what was typed there. */
export function leftOutIssues(leftOut: LeftOut | null): readonly (Issue & { readonly severity: 'blocking' })[] {
  if (leftOut === null) return []
  return leftOut.issues.map((issue) => {
    const field = fieldOf(issue)
    const typed = named(field, leftOut.typed[field as keyof ArticleText])
    const context = { ...issue.context, path: issue.field, because: issue.key, ...(typed && { typed }) }
    return { field, key: 'left-out', context, severity: 'blocking' }
  })
}

/** The field of the form that an issue is at. */
export function fieldOf({ field }: Issue): string {
  return field.split('.')[0] ?? field
}

function named(field: string, typed: unknown): string | null {
  if (typeof typed !== 'string' || typed === '') return null
  const words = cleanLine(dates.has(field) ? typedDate(typed) : typed)
  return words.length > MAX_NAMED ? `${cleanLine(words.slice(0, MAX_NAMED))}…` : words
}
