import { z } from 'zod'
import { archiveParts, dueAtInput, isReasonSaid, reasonNotSaid } from '../article/article-input.ts'
import { isoDay, recordId, seenLockVersion } from '../input-parts.ts'
import { MAX_PHRASE, phraseSchema } from '../phrase/phrase.ts'
import { phraseRecordKinds } from '../phrase/phrase-records.ts'
import { lineSchema, textSchema } from '../text/text-schema.ts'
import { BULK_MAX, bulkOutcomes, OWN_SUCCESSORS_MAX } from './bulk-action.ts'

const only = <Action extends string>(action: Action) => ({ action: z.literal(action) })
const ofTag = { tagId: recordId }
/** "Co zmieniono" of the drafts that the run makes. */
const changeNote = textSchema({ max: 500 })

/** Articles that something else takes the place of than of the others. */
const ownSuccessors = z
  .array(z.object({ articleId: recordId, successorId: recordId }))
  .max(OWN_SUCCESSORS_MAX, { error: 'too-many' })
  .optional()

/** An action with what has to be said with it, the same for every article unless it says otherwise. */
export const BulkRequest = z.discriminatedUnion('action', [
  z.object({ ...only('archive'), ...archiveParts, ownSuccessors }).refine(isReasonSaid, reasonNotSaid),
  z.object({ ...only('add-tag'), ...ofTag }),
  z.object({ ...only('remove-tag'), ...ofTag }),
  z.object({ ...only('hand-over'), toAccountId: recordId }),
  z.object(only('submit')),
  /** `ofRunId`: the run that replaced something and whose records wait for this one; null = none. */
  z.object({ ...only('publish'), ofRunId: recordId.nullable().default(null) }),
  z.object({ ...only('schedule'), dueAt: dueAtInput }),
  z.object(only('bin')),
  z.object(only('restore')),
  z
    .object({ ...only('replace'), phrase: phraseSchema, by: lineSchema({ max: MAX_PHRASE }), changeNote })
    .refine(({ phrase, by }) => phrase.words !== by, { path: ['by'], error: 'same' }),
  /** `ownHost`: under which host the portal's own pages are linked too; null = by their paths alone. */
  z.object({ ...only('fix-links'), changeNote, ownHost: z.string().max(300).nullable().default(null) }),
  z.object({ ...only('plan-archiving'), dueAt: dueAtInput, ...archiveParts }).refine(isReasonSaid, reasonNotSaid),
  z.object({ ...only('keep-published'), until: isoDay }),
])
export type BulkRequest = z.output<typeof BulkRequest>

const settled = z
  .object({
    /** Null = it is going to be tried, and the issues say what is to be known of it. */
    outcome: z.enum(bulkOutcomes).nullable(),
    issues: z.array(
      z.object({
        field: z.string(),
        key: z.string(),
        context: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    ),
  })
  .nullable()

/** `settled`: what is known of an article before anything happens; null = nothing, it is going to be tried. */
const plannedArticle = z.object({ articleId: recordId, seenLockVersion, settled })

/** The same of a record. */
const plannedRecord = z.object({
  kind: z.enum(phraseRecordKinds),
  recordId,
  seenLockVersion,
  title: z.string(),
  settled,
})

/**
 * `question`: filters of the list whose articles were all chosen, as in its address; null = each was chosen itself.
 * `records`: those in which the phrase is replaced too. Something must be chosen, be it only records.
 */
export const PlanBulkRunInput = z
  .object({
    request: BulkRequest,
    question: z.string().max(1_000).nullable(),
    articles: z.array(plannedArticle).max(BULK_MAX, { error: 'too-many' }),
    records: z.array(plannedRecord).max(BULK_MAX, { error: 'too-many' }).default([]),
  })
  .refine(({ request, articles, records }) => articles.length + records.length > 0 || hasRecordsOfAnother(request), {
    path: ['articles'],
    error: 'nothing-chosen',
  })

function hasRecordsOfAnother(request: BulkRequest): boolean {
  return request.action === 'publish' && request.ofRunId !== null
}
