import { z } from 'zod'
import { archiveParts, dueAtInput, isReasonSaid, reasonNotSaid } from '../article/article-input.ts'
import { recordId, seenLockVersion } from '../input-parts.ts'
import { BULK_MAX, bulkOutcomes, OWN_SUCCESSORS_MAX } from './bulk-action.ts'

const only = <Action extends string>(action: Action) => ({ action: z.literal(action) })
const ofTag = { tagId: recordId }

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
  z.object({ ...only('schedule'), dueAt: dueAtInput }),
  z.object(only('bin')),
  z.object(only('restore')),
])
export type BulkRequest = z.output<typeof BulkRequest>

/** `settled`: what is known of an article before anything happens; null = it is going to be tried. */
const plannedArticle = z.object({
  articleId: recordId,
  seenLockVersion,
  settled: z
    .object({
      outcome: z.enum(bulkOutcomes),
      issues: z.array(
        z.object({
          field: z.string(),
          key: z.string(),
          context: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      ),
    })
    .nullable(),
})

/** `question`: filters of the list whose articles were all chosen, as in its address; null = each was chosen itself. */
export const PlanBulkRunInput = z.object({
  request: BulkRequest,
  question: z.string().max(1_000).nullable(),
  articles: z.array(plannedArticle).min(1, { error: 'nothing-chosen' }).max(BULK_MAX, { error: 'too-many' }),
})
