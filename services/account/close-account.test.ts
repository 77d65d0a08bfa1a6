import { expect, test } from 'vitest'
import { articleRevisions, securityLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { aDraft } from '../article/testing.ts'
import { accountOf, asAdministrator, asAuthor, auditEntries, expectNothingChanged } from '../testing.ts'
import { requireAccount } from './account-queries.ts'
import { closeAccount } from './close-account.ts'

function someoneLeaves() {
  const db = openTestDatabase()
  const anna = accountOf(db, 'anna')
  const bogdan = accountOf(db, 'bogdan')
  aDraft(db)
  db.update(articleRevisions).set({ ownerId: anna }).run()
  const owner = () => db.select({ id: articleRevisions.ownerId }).from(articleRevisions).get()?.id
  return { db, anna, bogdan, owner }
}

test('the drafts go to another person and the account is closed', () => {
  const { db, anna, bogdan, owner } = someoneLeaves()
  const leaver = { accountId: anna, seenLockVersion: 1, toAccountId: bogdan }
  expect(closeAccount(asAdministrator(db), leaver).ok).toBe(true)
  expect(owner()).toBe(bogdan)
  expect(requireAccount(db, anna).disabledAt).not.toBeNull()
  const verbs = auditEntries(db).map(({ verb }) => verb)
  expect(verbs.slice(-2)).toEqual(['account.hand-over-drafts', 'account.disable'])
})

test('or stay where they are', () => {
  const { db, anna, owner } = someoneLeaves()
  expect(closeAccount(asAdministrator(db), { accountId: anna, seenLockVersion: 1, toAccountId: null }).ok).toBe(true)
  expect(owner()).toBe(anna)
})

test('both or neither', () => {
  const { db, anna, bogdan } = someoneLeaves()
  const celina = accountOf(db, 'celina')
  const context = asAdministrator(db)
  expectNothingChanged(db, () => {
    const toNobodyWhoWrites = { accountId: anna, seenLockVersion: 1, toAccountId: celina }
    expect(closeAccount(context, toNobodyWhoWrites)).toEqual({
      ok: false,
      issues: [{ field: 'toAccountId', key: 'not-a-writer' }],
    })
    const stale = { accountId: anna, seenLockVersion: 7, toAccountId: bogdan }
    expect(() => closeAccount(context, stale)).toThrow(Conflict)
    const last = { accountId: celina, seenLockVersion: 1, toAccountId: bogdan }
    expect(closeAccount(context, last).ok).toBe(false)
  })
})

test('not for an author, and the try is noted', () => {
  const { db, anna, bogdan } = someoneLeaves()
  const leaver = { accountId: bogdan, seenLockVersion: 1, toAccountId: anna }
  expect(() => closeAccount(asAuthor(db), leaver)).toThrow(Forbidden)
  expect(db.select().from(securityLog).all()).toMatchObject([{ kind: 'refused', accountId: anna }])
})
