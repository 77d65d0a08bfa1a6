import { z } from 'zod'
import {
  idempotencyKey,
  isoDay,
  optionalDate,
  optionalLine,
  optionalText,
  recordId,
  seenLockVersion,
} from '../input-parts.ts'
import { defaultLocale, publicLocales } from '../locale.ts'
import { spokenCrop } from '../media/image-crop.ts'
import { imageCropSchema } from '../media/image-crop-schema.ts'
import { lineSchema, textSchema } from '../text/text-schema.ts'
import { voivodeshipSchema } from '../voivodeship-schema.ts'
import { type ArchiveReason, archiveReasons } from './article-state.ts'
import { accessibilityMarks } from './attachment-use.ts'
import { MAX_LINE } from './body/body-model.ts'
import { parseBody } from './body/body-schema.ts'
import { draftInput } from './draft-input.ts'
import { isSlug } from './slug.ts'
import { ERRATUM_DAYS, MAX_ERRATUM_DAYS, updateKinds } from './update-kind.ts'

/** What the table keeps; the publish checks are stricter (domain/article/publish-issues.ts). */
const MAX_TITLE = 300
const MAX_SUMMARY = 2_000
const MAX_PARTS = 50
const MAX_CHANGE_NOTE = 1_000
const MAX_EDITOR_NOTE = 2_000
const MAX_ERRATUM = 1_000
/** End of 2099: later is a slip of the hand. */
const LAST_DUE_AT = Date.UTC(2100, 0)

/** Body JSON from outside → a checked copy. Issue keys: `invalidBodyKeys`. */
const bodySchema = z.unknown().transform((json, context) => {
  const parsed = parseBody(json)
  if (parsed.ok) return parsed.body
  for (const { key, context: params } of parsed.issues) {
    context.addIssue({ code: 'custom', message: key, params: params ?? {} })
  }
  return z.NEVER
})

const distinct = <Item extends string | number>(items: readonly Item[]) => [...new Set(items)]

const attachmentUse = z.object({
  attachmentId: recordId,
  title: lineSchema({ max: 200 }),
  locale: z.string().regex(/^[a-z]{2,3}$/, { error: 'not-a-language' }),
  accessibility: z.enum(accessibilityMarks, { error: 'not-a-mark' }),
})

/** The alternative text belongs to this use; a decorative image has none. A draft may be without both. */
const leadImage = z
  .object({
    mediaId: recordId,
    alt: lineSchema({ max: MAX_LINE, required: false }).default(''),
    decorative: z.boolean().default(false),
    caption: optionalLine(MAX_LINE),
    crop: imageCropSchema.nullable().default(null).transform(spokenCrop),
  })
  .transform((use) => (use.decorative ? { ...use, alt: '' } : use))

/** What a text says of itself as an update. */
const update = {
  updateKind: z.enum(updateKinds, { error: 'not-a-kind' }).default('material'),
  erratumWrong: optionalText(MAX_ERRATUM),
  erratumRight: optionalText(MAX_ERRATUM),
  erratumDays: z
    .int({ error: 'not-a-number' })
    .min(1, { error: 'not-a-number' })
    .max(MAX_ERRATUM_DAYS, { error: 'too-many-days' })
    .default(ERRATUM_DAYS),
}

/** Everything a reader sees of a text. A draft may be incomplete, even without a title; the publish checks look later. */
const content = {
  title: lineSchema({ max: MAX_TITLE, required: false }),
  /** null = made from the title, or the address the article already has. */
  slug: z.string().trim().refine(isSlug, { error: 'not-a-slug' }).nullable().default(null),
  summary: textSchema({ max: MAX_SUMMARY, required: false }).default(''),
  body: bodySchema,
  leadImage: leadImage.nullable().default(null),
  tagIds: z.array(recordId).max(MAX_PARTS, { error: 'too-many' }).transform(distinct).default([]),
  voivodeships: z.array(voivodeshipSchema).transform(distinct).default([]),
  projectId: recordId.nullable().default(null),
  attachments: z.array(attachmentUse).max(MAX_PARTS, { error: 'too-many' }).default([]),
  event: optionalDate,
  firstPublished: optionalDate,
  validUntil: optionalDate,
  changeNote: optionalText(MAX_CHANGE_NOTE),
  ...update,
  editorNote: optionalText(MAX_EDITOR_NOTE),
  producerUnit: optionalLine(200),
  producerPosition: optionalLine(200),
}

/** Instant in ms UTC; a day and an hour that a person types become one by the clock of Warsaw (due-moment.ts). */
export const dueAtInput = z.int().min(0).max(LAST_DUE_AT)

const ofArticle = { articleId: recordId, seenLockVersion }

export const CreateArticleInput = draftInput(
  z.object({
    locale: z.enum(publicLocales, { error: 'no-public-pages' }).default(defaultLocale),
    draftKey: idempotencyKey,
    ...content,
  }),
)
export const SaveDraftInput = draftInput(z.object({ ...ofArticle, ...content }))
/** A revision that waits is close to its readers: nothing wrong in it is left out. */
export const CorrectArticleInput = z.object({ ...ofArticle, ...content })
export const SubmitArticleInput = z.object(ofArticle)
export const CancelSubmissionInput = z.object(ofArticle)
/** `note` is what the author is asked to fix. */
export const RequestChangesInput = z.object({ ...ofArticle, note: textSchema({ max: 2_000 }) })
/**
 * What readers are told of an update, said with the decision, in the place of what the text says. A note that is null leaves
 * that, and so does a kind, with all that belongs to it.
 */
const said = {
  changeNote: optionalText(MAX_CHANGE_NOTE),
  ...update,
  updateKind: z.enum(updateKinds, { error: 'not-a-kind' }).nullable().default(null),
}

export const PublishArticleInput = z.object({ ...ofArticle, ...said })
export const ApproveArticleInput = z.object(ofArticle)
/** `reason`: why it could not wait for a second person. */
export const PublishUrgentlyInput = z.object({
  ...ofArticle,
  reason: textSchema({ max: 500 }),
  ...said,
})
export const ConfirmUrgentInput = z.object(ofArticle)
/** `note`: what readers are told of it. */
export const RevertUrgentInput = z.object({ ...ofArticle, note: textSchema({ max: 500 }) })
export const UnarchiveArticleInput = z.object(ofArticle)
/** `editorNote` null takes the note away. */
export const AddEditorNoteInput = z.object({ ...ofArticle, editorNote: optionalText(MAX_EDITOR_NOTE) })
export const DiscardChangesInput = z.object(ofArticle)
export const RestoreDiscardedDraftInput = z.object({ ...ofArticle, revisionId: recordId })
export const BinArticleInput = z.object(ofArticle)
export const RestoreArticleInput = z.object(ofArticle)
export const DuplicateArticleInput = z.object({ articleId: recordId, draftKey: idempotencyKey })
export const HandOverArticleInput = z.object({ ...ofArticle, toAccountId: recordId })
export const ScheduleArticleInput = z.object({
  ...ofArticle,
  dueAt: dueAtInput,
  ...said,
})
export const RescheduleArticleInput = z.object({ ...ofArticle, dueAt: dueAtInput })
export const UnscheduleArticleInput = z.object(ofArticle)
export const PublishDueArticleInput = z.object({ articleId: recordId })

/** What is said of an article that goes to the archive; `note` says the reason in words. */
export const archiveParts = {
  reason: z.enum(archiveReasons, { error: 'missing' }),
  note: optionalText(500),
  successorId: recordId.nullable().default(null),
}

/** "other" cannot do without words of its own. */
export const isReasonSaid = ({ reason, note }: { readonly reason: ArchiveReason; readonly note: string | null }) =>
  reason !== 'other' || note !== null
export const reasonNotSaid = { path: ['note'], error: 'missing' }

export const ArchiveArticleInput = z.object({ ...ofArticle, ...archiveParts }).refine(isReasonSaid, reasonNotSaid)

/** The same at a moment to come; said again, it takes the place of what was planned before. */
export const PlanArchivingInput = z
  .object({ ...ofArticle, dueAt: dueAtInput, ...archiveParts })
  .refine(isReasonSaid, reasonNotSaid)
export const CancelArchivingInput = z.object(ofArticle)
export const ArchiveDueArticleInput = z.object({ articleId: recordId })

/** Not proposed for the archive up to that day, whatever its text says by then. */
export const KeepPublishedInput = z.object({ articleId: recordId, until: isoDay })

/** Readers are told the reason; with a successor its address leads there instead. */
export const WithdrawArticleInput = z.object({
  ...ofArticle,
  reason: textSchema({ max: 500 }),
  successorId: recordId.nullable().default(null),
})

export type ArticleContent = Omit<z.output<typeof CreateArticleInput>, 'locale' | 'draftKey' | 'issues' | 'typed'>
