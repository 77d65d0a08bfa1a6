import 'server-only'
import { approveArticle } from '#services/article/approve-article.ts'
import { binArticle } from '#services/article/bin-article.ts'
import { cancelSubmission } from '#services/article/cancel-submission.ts'
import { confirmUrgent } from '#services/article/confirm-urgent.ts'
import { discardChanges } from '#services/article/discard-changes.ts'
import { handOverArticle } from '#services/article/hand-over-article.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { publishUrgently } from '#services/article/publish-urgently.ts'
import { requestChanges } from '#services/article/request-changes.ts'
import { rescheduleArticle } from '#services/article/reschedule-article.ts'
import { revertUrgent } from '#services/article/revert-urgent.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { submitArticle } from '#services/article/submit-article.ts'
import { unscheduleArticle } from '#services/article/unschedule-article.ts'
import { articleAction, toList } from '../article-action.ts'
import { atDueMoment } from './at-due-moment.ts'
import { confirmSentences } from './confirm-sentences.ts'
import { saidUpdate } from './said-update.ts'

const publish = articleAction({
  sentences: confirmSentences.publish,
  run: (context, seen, read) => publishArticle(context, { ...seen, ...saidUpdate(read) }),
  done: ({ articleId }, read) => toList(articleId, read.text('updateKind') === '' ? 'published' : 'changes-published'),
})

/** What is done with the open revision when its question is answered. */
export const confirmedOfText = {
  publish,
  'publish-changes': publish,
  approve: articleAction({
    sentences: confirmSentences.approve,
    run: approveArticle,
    done: ({ articleId, isPlanned }) => toList(articleId, isPlanned ? 'approved-and-planned' : 'approved'),
  }),
  'publish-urgently': articleAction({
    sentences: confirmSentences.publishUrgently,
    run: (context, seen, read) =>
      publishUrgently(context, { ...seen, reason: read.text('reason'), ...saidUpdate(read) }),
    done: 'published-urgently',
  }),
  'confirm-urgent': articleAction({ run: confirmUrgent, done: 'urgent-confirmed' }),
  'revert-urgent': articleAction({
    sentences: confirmSentences.revertUrgent,
    run: (context, seen, read) => revertUrgent(context, { ...seen, note: read.text('note') }),
    done: ({ articleId, isWithdrawn }) => toList(articleId, isWithdrawn ? 'withdrawn' : 'urgent-reverted'),
  }),
  schedule: articleAction({
    fields: { dueAt: 'day' },
    sentences: confirmSentences.schedule,
    run: (context, seen, read) =>
      atDueMoment(read, (dueAt) => scheduleArticle(context, { ...seen, dueAt, ...saidUpdate(read) })),
    done: 'scheduled',
  }),
  submit: articleAction({ run: submitArticle, done: 'submitted' }),
  return: articleAction({
    sentences: confirmSentences.return,
    run: (context, seen, read) => requestChanges(context, { ...seen, note: read.text('note') }),
    done: 'changes-requested',
  }),
  'take-back': articleAction({ run: cancelSubmission, done: 'submission-cancelled' }),
  reschedule: articleAction({
    fields: { dueAt: 'day' },
    sentences: confirmSentences.reschedule,
    run: (context, seen, read) => atDueMoment(read, (dueAt) => rescheduleArticle(context, { ...seen, dueAt })),
    done: 'rescheduled',
  }),
  unschedule: articleAction({ run: unscheduleArticle, done: 'unscheduled' }),
  discard: articleAction({ run: discardChanges, done: 'changes-discarded' }),
  'hand-over': articleAction({
    sentences: confirmSentences.handOver,
    run: (context, seen, read) => handOverArticle(context, { ...seen, toAccountId: read.number('toAccountId') }),
    done: 'handed-over',
  }),
  bin: articleAction({ run: binArticle, done: 'binned' }),
}
