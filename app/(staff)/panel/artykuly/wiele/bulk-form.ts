import 'server-only'
import { siteUrl } from '#app/_server/context.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { carriedPlace, LIST_PARAMETER } from '#components/panel/list-place.ts'
import { parseRecordRef, RECORD_FIELD } from '#components/panel/phrase/record-ref.ts'
import { dueMoment } from '#domain/article/due-moment.ts'
import type { BulkAction } from '#domain/bulk/bulk-action.ts'
import { BULK_FIELDS, type BulkChoice, parseBulkChoice } from '#domain/bulk/bulk-choice.ts'
import type { prepareBulkRun } from '#services/bulk/prepare-bulk-run.ts'
import type { VerbResult } from '#services/outcome.ts'
import { toldOfArchiving } from '../told-of-archiving.ts'

type Request = Parameters<typeof prepareBulkRun>[1]['request']

/** What the hidden fields of the question say was chosen in the list. */
export function readBulkChoice(read: FormReader): { choice: BulkChoice; place: string } {
  const place = carriedPlace(`?${new URLSearchParams({ [LIST_PARAMETER]: read.text(LIST_PARAMETER) })}`)
  return { choice: parseBulkChoice(read.list), place }
}

/** Records ticked beside the articles, by kind and number. */
export function readBulkRecords(read: FormReader) {
  return read.list(RECORD_FIELD).flatMap((value) => parseRecordRef(value) ?? [])
}

/** What has to be said with the action, as typed; issues of the day and the hour. */
export function readBulkRequest(
  read: FormReader,
  action: BulkAction,
  articleIds: readonly number[],
): VerbResult<Request> {
  if (action !== 'schedule' && action !== 'plan-archiving') {
    return { ok: true, value: plainRequest(read, action, articleIds) }
  }
  const moment = dueMoment({ day: read.date('day'), hour: read.text('hour'), turn: read.optional('turn') })
  if (!moment.ok) return moment
  const dueAt = moment.at
  return { ok: true, value: action === 'schedule' ? { action, dueAt } : { action, dueAt, ...toldOfArchiving(read) } }
}

/** Name of the field with the successor of this one article. */
export const ownSuccessorField = (articleId: number) => `successorOf-${articleId}`

function readOwnSuccessors(read: FormReader, articleIds: readonly number[]) {
  return articleIds.flatMap((articleId) => {
    const successorId = read.optionalNumber(ownSuccessorField(articleId))
    return successorId === null ? [] : [{ articleId, successorId }]
  })
}

function plainRequest(
  read: FormReader,
  action: Exclude<BulkAction, 'schedule' | 'plan-archiving'>,
  articleIds: readonly number[],
): Request {
  switch (action) {
    case 'archive':
      return { action, ...toldOfArchiving(read), ownSuccessors: readOwnSuccessors(read, articleIds) }
    case 'add-tag':
    case 'remove-tag':
      return { action, tagId: read.number('tagId') }
    case 'hand-over':
      return { action, toAccountId: read.number('toAccountId') }
    case 'publish':
      return { action, ofRunId: read.optionalNumber(BULK_FIELDS.run) }
    case 'replace':
      return {
        action,
        phrase: { words: read.text('phrase'), wholeWords: read.isTicked('wholeWords') },
        by: read.text('by'),
        changeNote: read.text('changeNote'),
      }
    case 'fix-links':
      return { action, changeNote: read.text('changeNote'), ownHost: new URL(siteUrl()).host }
    case 'keep-published':
      // Whatever was sent: the input refuses what is no day.
      return { action, until: read.date('until') ?? '' }
    case 'submit':
    case 'bin':
    case 'restore':
      return { action }
  }
}
