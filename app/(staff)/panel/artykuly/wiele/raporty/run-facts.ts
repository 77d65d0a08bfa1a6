import 'server-only'
import { archiveReasonLabels } from '#components/article/labels.ts'
import type { Fact } from '#components/panel/facts.tsx'
import type { ArchiveReason } from '#domain/article/article-state.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { typeset } from '#domain/text/typography.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { listActiveWritersForStaff } from '#services/account/account-queries.ts'
import type { BulkRun } from '#services/bulk/bulk-run-queries.ts'
import { findChosenArticle } from '#services/choice/article-choices.ts'
import type { StaffContext } from '#services/context.ts'
import { listTagsByIds } from '#services/tag/tag-queries.ts'

/** What was asked for, in words; names as they are today. */
export function requestFacts(context: StaffContext, { request, articles, replacing }: BulkRun): Fact[] {
  switch (request.action) {
    case 'archive': {
      const { ownSuccessors = [] } = request
      return [
        ...archiveFacts(context, request),
        ...ownSuccessors.map((own) => ({
          term: typeset(`Co zastępuje: ${articles.find(({ articleId }) => articleId === own.articleId)?.title || '–'}`),
          value: titleOf(context, own.successorId),
        })),
      ]
    }
    case 'plan-archiving':
      return [
        { term: 'Pora przeniesienia do archiwum', value: typeset(formatWarsawInstant(request.dueAt)) },
        ...archiveFacts(context, request),
      ]
    case 'keep-published':
      return [{ term: 'Zostaw do', value: typeset(formatPartialDate(partialDateFromDay(request.until), 'prose')) }]
    case 'add-tag':
    case 'remove-tag':
      return [{ term: 'Tag', value: listTagsByIds(context, [request.tagId])[0]?.name ?? '–' }]
    case 'hand-over':
      return [{ term: 'Kto ma prowadzić szkice', value: nameOf(context, request.toAccountId) }]
    case 'schedule':
      return [{ term: 'Pora publikacji', value: typeset(formatWarsawInstant(request.dueAt)) }]
    case 'replace':
      return [...wordsOf(request), { term: 'Co zmieniono', value: typeset(request.changeNote) }]
    case 'publish':
      return replacing === null ? [] : wordsOf(replacing)
    case 'fix-links':
      return [{ term: 'Co zmieniono', value: typeset(request.changeNote) }]
    case 'submit':
    case 'bin':
    case 'restore':
      return []
  }
}

type ToldOfArchiving = {
  readonly reason: ArchiveReason
  readonly note: string | null
  readonly successorId: number | null
}

function archiveFacts(context: StaffContext, { reason, note, successorId }: ToldOfArchiving): Fact[] {
  return [
    { term: 'Powód', value: archiveReasonLabels[reason] },
    ...(note === null ? [] : [{ term: 'Powód własnymi słowami', value: typeset(note) }]),
    ...(successorId === null ? [] : [{ term: 'Artykuł, który je zastępuje', value: titleOf(context, successorId) }]),
  ]
}

function wordsOf({ phrase, by }: NonNullable<BulkRun['replacing']>): Fact[] {
  return [
    { term: 'Szukane słowa', value: phrase.words },
    { term: 'Nowe słowa', value: by },
  ]
}

function titleOf(context: StaffContext, articleId: number): string {
  return typeset(findChosenArticle(context, articleId)?.title ?? '–')
}

function nameOf(context: StaffContext, accountId: number): string {
  return listActiveWritersForStaff(context).find(({ id }) => id === accountId)?.name ?? '–'
}
