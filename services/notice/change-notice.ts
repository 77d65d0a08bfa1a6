import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import { ChangeNoticeInput } from '#domain/notice/notice-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { defineVerb } from '../define-verb.ts'
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
  input: ChangeNoticeInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, { notice, seenLockVersion }) => {
    requireSeenChoice(tx, KEY, seenLockVersion)
    const issues = notice ? noticeIssues(tx, notice, now) : []
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

function noticeIssues(tx: Reader, { articleId, until }: { articleId: number; until: string }, now: number): Issue[] {
  const issues: Issue[] = []
  const article = tx.select({ state: articles.publicState }).from(articles).where(eq(articles.id, articleId)).get()
  if (article?.state !== 'published') issues.push({ field: 'articleId', key: 'not-published' })
  if (until < warsawDay(now)) issues.push({ field: 'until', key: 'already-past' })
  return issues
}
