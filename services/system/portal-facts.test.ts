import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aDraft } from '../article/testing.ts'
import { accountOf, asEditor } from '../testing.ts'
import { readPortalFacts } from './portal-facts.ts'

test('the facts are those of this database and this disk', () => {
  const db = openTestDatabase()
  accountOf(db, 'anna')
  aDraft(db)
  const facts = readPortalFacts(asEditor(db), dirname(db.$client.name))
  expect(facts.counts).toMatchObject({ articles: 1, images: 0, attachments: 0 })
  expect(facts.counts.accounts).toBe(facts.counts.activeAccounts)
  expect(facts.migrations.applied).toBe(facts.migrations.known)
  expect(facts.disk.freeBytes).toBeGreaterThan(0)
  expect(facts.disk.totalBytes).toBeGreaterThan(facts.disk.freeBytes)
  expect(facts.version).toMatch(/^\d+\.\d+\.\d+$/)
})
