import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import type { z } from 'zod'
import { BULK_MAX, isPossibleInBulk, mayActInBulk } from '#domain/bulk/bulk-action.ts'
import { BulkRequest } from '#domain/bulk/bulk-input.ts'
import type { PhraseRecordKind } from '#domain/phrase/phrase-records.ts'
import { toIssue } from '#domain/zod-issue.ts'
import type { EditorContext } from '../context.ts'
import { dryRun } from '../dry-run.ts'
import type { VerbResult } from '../outcome.ts'
import { findStoredRecord } from '../phrase/phrase-in-record.ts'
import { attemptBulkAction, attemptInRecord, type ReplaceRequest, type Settled } from './attempt-bulk-action.ts'
import { type BulkSubject, findBulkSubjects } from './bulk-subjects.ts'
import { planBulkRun } from './plan-bulk-run.ts'

type Asked = {
  readonly request: z.input<typeof BulkRequest>
  readonly question: string | null
  readonly articleIds: readonly number[]
  /** Records in which a phrase is replaced too. */
  readonly records?: readonly { readonly kind: PhraseRecordKind; readonly recordId: number }[]
}

/**
 * Tries the action on each of the articles, takes it back at once, and plans a run that knows what would come of it. Other
 * people's requests have their turn between two articles. What is wrong with all of them alike for a reason that the
 * request itself gives (a person who may not keep drafts, an hour that has passed) is the answer: nothing is planned.
 * Refuses with issues of the request, and `articles: nothing-chosen | too-many`. Throws NotFound; Forbidden.
 */
export async function prepareBulkRun(context: EditorContext, asked: Asked): Promise<VerbResult<{ runId: number }>> {
  const parsed = BulkRequest.safeParse(asked.request)
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.map(toIssue) }
  const request = parsed.data
  const subjects = findBulkSubjects({ tx: context.db, actor: context.actor }, asked.articleIds.slice(0, BULK_MAX + 1))
  const isWorthTrying = mayActInBulk(context.actor, request.action) && subjects.length <= BULK_MAX
  const articles = []
  for (const subject of subjects) {
    const { articleId, lockVersion: seenLockVersion } = subject
    const settled = isWorthTrying ? forecast(context, request, subject) : null
    articles.push({ articleId, seenLockVersion, settled })
    await yieldToEventLoop()
  }
  const shared = faultOfRequest(request, articles)
  if (shared) return { ok: false, issues: shared }
  return planBulkRun(context, {
    request,
    question: asked.question,
    articles: articles.map(toPlanned),
    records: request.action === 'replace' ? forecastRecords(context, request, asked.records ?? []).map(toPlanned) : [],
  })
}

/** Those that are there, each once; they are few, and so are their words. */
function forecastRecords(context: EditorContext, request: ReplaceRequest, records: NonNullable<Asked['records']>) {
  const once = new Map(records.map((ref) => [`${ref.kind} ${ref.recordId}`, ref]))
  return [...once.values()].slice(0, BULK_MAX + 1).flatMap((ref) => {
    const stored = findStoredRecord(context.db, ref)
    if (!stored) return []
    const { kind, recordId, title, lockVersion: seenLockVersion } = stored
    const seen = { kind, recordId, seenLockVersion }
    return [{ ...seen, title, settled: dryRun(context, () => attemptInRecord(context, request, seen)) }]
  })
}

function forecast(context: EditorContext, request: BulkRequest, subject: BulkSubject): Settled {
  const { articleId, lockVersion: seenLockVersion, isInBin, status, openState } = subject
  if (isPossibleInBulk(request.action, subject, isInBin)) {
    return dryRun(context, () => attemptBulkAction(context, request, { articleId, seenLockVersion }))
  }
  const key = isInBin ? 'gone' : 'state'
  return { outcome: 'refused', issues: [{ field: '', key, context: { status, openState: openState ?? 'none' } }] }
}

type Forecast = { readonly articleId: number; readonly seenLockVersion: number; readonly settled: Settled | null }

/** Issues of the request's own fields, where every article that could be tried was refused for them. */
function faultOfRequest(request: BulkRequest, articles: readonly Forecast[]): Settled['issues'] | null {
  const refusals = articles.flatMap(({ settled }) => refusalsOf(settled).filter(({ field }) => field in request))
  const tried = articles.filter(
    ({ settled }) => settled?.issues.some(({ key }) => key === 'state' || key === 'gone') !== true,
  )
  return refusals.length > 0 && refusals.length === tried.length ? refusals.slice(0, 1) : null
}

function refusalsOf(settled: Settled | null): Settled['issues'] {
  return settled?.outcome === 'refused' ? settled.issues : []
}

/** What can be done waits for its turn. The lists of a verb's input are its own to change. */
function toPlanned<Seen>({ settled, ...seen }: Seen & { readonly settled: Settled | null }) {
  if (settled === null) return { ...seen, settled }
  const { outcome, issues } = settled
  return {
    ...seen,
    settled: { outcome: outcome === 'done' ? null : outcome, issues: issues.map((issue) => ({ ...issue })) },
  }
}
