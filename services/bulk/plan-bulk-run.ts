import type { z } from 'zod'
import { bulkRunArticles, bulkRunRecords, bulkRuns } from '#db/schema/index.ts'
import { mayActInBulk } from '#domain/bulk/bulk-action.ts'
import { PlanBulkRunInput } from '#domain/bulk/bulk-input.ts'
import { NotFound } from '#domain/errors.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'
import { requireTag } from '../tag/tag-queries.ts'
import { findBulkRun } from './bulk-run-queries.ts'
import { findBulkSubjects } from './bulk-subjects.ts'

/**
 * Writes down what is to be done with which articles, each as it was seen, so that the question about it, the run and its
 * report speak of the same ones. Nothing happens to any of them yet (continue-bulk-run.ts).
 * Refuses with `articles: nothing-chosen | too-many`. Throws NotFound (an article, the tag or the run that replaced); Forbidden.
 */
export const planBulkRun = defineVerb({
  name: 'article.plan-bulk',
  input: PlanBulkRunInput,
  load: (scope, { request, articles }) => {
    const { action } = request
    if (request.action === 'publish' && request.ofRunId !== null) findBulkRun(scope, request.ofRunId)
    const ids = articles.map(({ articleId }) => articleId)
    const titles = new Map(findBulkSubjects(scope, ids).map(({ articleId, title }) => [articleId, title]))
    if (titles.size < ids.length) throw new NotFound('Some of the chosen articles are not there')
    return { action, titles }
  },
  allow: (actor, { action }) => mayActInBulk(actor, action),
  run: ({ tx, now, actor }, { request, question, articles, records }, { action, titles }) => {
    if ('tagId' in request) requireTag(tx, request.tagId)
    const accountId = accountOf(actor)
    if (accountId === null) throw new Error('Only somebody with an account can be asked')
    const { runId } = tx
      .insert(bulkRuns)
      .values({ action, request: JSON.stringify(request), question, accountId, plannedAt: now })
      .returning({ runId: bulkRuns.id })
      .get()
    for (const [index, { articleId, seenLockVersion, settled }] of articles.entries()) {
      tx.insert(bulkRunArticles)
        .values({
          runId,
          position: index + 1,
          articleId,
          seenLockVersion,
          title: titles.get(articleId) ?? '',
          ...toColumns(settled, now),
        })
        .run()
    }
    for (const [index, { settled, ...record }] of records.entries()) {
      tx.insert(bulkRunRecords)
        .values({ runId, position: index + 1, ...record, ...toColumns(settled, now) })
        .run()
    }
    return done(
      { runId },
      {
        subject: { kind: 'bulk_run', id: runId },
        changed: [],
        details: { ...request, question, articles: articles.length, records: records.length },
        readersSee: false,
      },
    )
  },
})

function toColumns(settled: z.output<typeof PlanBulkRunInput>['articles'][number]['settled'], now: number) {
  return {
    outcome: settled?.outcome ?? null,
    issues: JSON.stringify(settled?.issues ?? []),
    settledAt: settled?.outcome ? now : null,
  }
}
