import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import type { Issue } from '../issue.ts'
import { imageCropSchema } from '../media/image-crop-schema.ts'
import { cleanLine, cleanText } from '../text/clean-text.ts'
import type { ArticleText } from './article-text.ts'
import { accessibilityMarks } from './attachment-use.ts'
import { fieldOf, type LeftOut } from './left-out.ts'

/** More than any limit of a field (2 000): cut here, a text that was too long still is. */
const MAX_TYPED = 2_500
const MAX_ITEMS = 60
const MAX_ISSUES = 100

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
    crop: imageCropSchema.nullable().catch(null),
  }),
  attachments: z
    .array(z.object({ attachmentId: recordId, title: line, locale: line, accessibility: z.enum(accessibilityMarks) }))
    .max(MAX_ITEMS),
} as const satisfies { readonly [Field in keyof ArticleText]?: z.ZodType<ArticleText[Field]> }

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

/** Cleaned once more: a cut may part the two halves of a character. */
function cut(clean: string): string {
  return clean.length > MAX_TYPED ? cleanText(clean.slice(0, MAX_TYPED)) : clean
}
