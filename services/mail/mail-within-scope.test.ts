import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import type { Actor } from '#domain/actor.ts'
import { URGENT_CONFIRM_MS } from '#domain/article/urgent-publication.ts'
import { anUrgentText, chooseFourEyes } from '../article/testing-four-eyes.ts'
import { accountOf, asAuthor, asEditor, NOW } from '../testing.ts'
import { queueOverdueUrgent, urgentToSettle } from './mail-of-urgent.ts'
import { outbox } from './testing-mail.ts'

const shutOut = vi.hoisted(() => ({ accountId: 0 }))

/* The one rule of what is shown to whom: here one account is shown no article. */
vi.mock('../article/article-scope.ts', () => ({
  articleScope: (actor: Actor) =>
    actor.kind === 'account' && actor.accountId === shutOut.accountId ? sql`false` : undefined,
}))

test('nobody is written to about an urgent publication that they are not shown', () => {
  const tellOf = (accountId: number | null) => {
    const db = chooseFourEyes(openTestDatabase())
    const bogdan = accountOf(db, 'bogdan')
    shutOut.accountId = accountId ?? bogdan
    const { articleId } = anUrgentText(db, {}, asAuthor, NOW)
    queueOverdueUrgent(db, NOW + URGENT_CONFIRM_MS + 1)
    const told = outbox(db).filter(({ kind, accountId }) => kind === 'urgent' && accountId === bogdan)
    return [told.length, urgentToSettle(db, [articleId], asEditor(db).actor).length]
  }
  expect(tellOf(0)).toEqual([2, 1])
  expect(tellOf(null)).toEqual([0, 0])
})
