import type { Issue } from '#domain/issue.ts'
import { ChangeNoticeInput } from '#domain/notice/notice-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { findArticle } from '../article/article-revisions.ts'
import { defineVerb, type VerbScope } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { keepChoice, requireSeenChoice } from '../setting/keep-choice.ts'
import { readSettings } from '../setting/setting-queries.ts'

const KEY = 'pinned-article'

/**
 * Pins a published article to the front page through its last day, or takes the notice down. Issues: `articleId`:
 * `not-published`; `until`: `already-past`. Throws Conflict.
 */
export const changeNotice = defineVerb({
  name: 'notice.change',
  fourEyes: 'proposal',
  input: ChangeNoticeInput,
  load: () => null,
  allow: mayManageRecords,
  run: (scope, { notice, seenLockVersion }) => {
    const { tx, now } = scope
    requireSeenChoice(tx, KEY, seenLockVersion)
    const issues = notice ? noticeIssues(scope, notice) : []
    if (issues.length > 0) return refused(...issues)
    const before = readSettings(tx)[KEY]
    const kept = keepChoice(tx, { key: KEY, value: notice, now })
    return done(
      { notice },
      {
        subject: { kind: 'setting', id: kept.id },
        changed: [kept],
        details: { before, after: notice },
        readersSee: true,
      },
    )
  },
})

function noticeIssues(scope: VerbScope, { articleId, until }: { articleId: number; until: string }): Issue[] {
  const issues: Issue[] = []
  const article = findArticle(scope, articleId)
  if (article?.publicState !== 'published') issues.push({ field: 'articleId', key: 'not-published' })
  if (until < warsawDay(scope.now)) issues.push({ field: 'until', key: 'already-past' })
  return issues
}
