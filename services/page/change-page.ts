import type { Body } from '#domain/article/body/body.ts'
import { bodyToPageText } from '#domain/page/page-text.ts'
import { ChangePageInput } from '#domain/page/short-page.ts'
import { mayWritePages } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'
import { keepChoice, requireSeenChoice } from '../setting/keep-choice.ts'
import { pageKey, readPageBody } from './page-queries.ts'

/** Gives a short page the publisher's own words, or takes them back to the portal's. Throws Conflict. */
export const changePage = defineVerb({
  name: 'page.change',
  input: ChangePageInput,
  load: ({ tx }, { page }) => readPageBody(tx, page),
  allow: mayWritePages,
  run: ({ tx, now }, { page, body, seenLockVersion }, before) => {
    const key = pageKey(page)
    requireSeenChoice(tx, key, seenLockVersion)
    const kept = keepChoice(tx, { key, value: body, now })
    const words = (text: Body | null) => text && bodyToPageText(text)
    const details = { page, before: words(before), after: words(body) }
    return done({ page }, { subject: { kind: 'setting', id: kept.id }, changed: [kept], details, readersSee: true })
  },
})
