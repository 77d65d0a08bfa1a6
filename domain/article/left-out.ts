import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import type { Issue } from '../issue.ts'
import { ImageCrop } from '../media/image-crop.ts'
import { cleanLine, cleanText } from '../text/clean-text.ts'
import { typedDate } from '../typed-date.ts'
import type { ArticleText } from './article-text.ts'
import { accessibilityMarks } from './attachment-use.ts'

/** What a save left out of a text because it was typed wrong, so that whoever opens the text next can fix it. */
export type LeftOut = {
  /** As the save returned them: an item of a list is named with its number. */
  readonly issues: readonly Issue[]
  /** By field, as a form holds it. A choice from a list is not typed: of it only the issue is known. */
  readonly typed: Partial<ArticleText>
}

/** More than any limit of a field (2 000): cut here, a text that was too long still is. */
const MAX_TYPED = 2_500
const MAX_ITEMS = 60
const MAX_ISSUES = 100
/** Enough to know it again in a sentence. */
const MAX_NAMED = 80

const line = z.string().transform((text) => cut(cleanLine(text)))
const text = z.string().transform((text) => cut(cleanText(text).trim()))

const shapes = {
  title: line,
  slug: line,
  summary: text,
  event: line,
  firstPublished: line,
  validUntil: line,
  changeNote: text,
  editorNote: text,
  producerUnit: line,
  producerPosition: line,
  leadImage: z.object({
    mediaId: recordId,
    alt: line.default(''),
    decorative: z.boolean().default(false),
    caption: line.nullable().default(null),
    crop: ImageCrop.nullable().catch(null),
  }),
  attachments: z
    .array(z.object({ attachmentId: recordId, title: line, locale: line, accessibility: z.enum(accessibilityMarks) }))
    .max(MAX_ITEMS),
} as const satisfies { readonly [Field in keyof ArticleText]?: z.ZodType<ArticleText[Field]> }

const dates: ReadonlySet<string> = new Set(['event', 'firstPublished', 'validUntil'])

/**
 * What is remembered of a save: `sent` is what came in each field, as it came. Text becomes clean and of bounded length;
 * what no form could hold is left to its issue. null = nothing was left out.
 */
export function toLeftOut(sent: Readonly<Record<string, unknown>>, issues: readonly Issue[]): LeftOut | null {
  if (issues.length === 0) return null
  const kept = issues.slice(0, MAX_ISSUES)
  const typed = [...new Set(kept.map(fieldOf))].flatMap((name) => {
    const shape: z.ZodType | undefined = shapes[name as keyof typeof shapes]
    const parsed = shape?.safeParse(sent[name])
    return parsed?.success ? [[name, parsed.data]] : []
  })
  return { issues: kept, typed: Object.fromEntries(typed) }
}

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

function fieldOf({ field }: Issue): string {
  return field.split('.')[0] ?? field
}

function named(field: string, typed: unknown): string | null {
  if (typeof typed !== 'string' || typed === '') return null
  const words = cleanLine(dates.has(field) ? typedDate(typed) : typed)
  return words.length > MAX_NAMED ? `${cleanLine(words.slice(0, MAX_NAMED))}…` : words
}

/** Cleaned once more: a cut may part the two halves of a character. */
function cut(clean: string): string {
  return clean.length > MAX_TYPED ? cleanText(clean.slice(0, MAX_TYPED)) : clean
}
