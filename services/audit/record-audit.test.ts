import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { createAccount } from '../account/create-account.ts'
import { createTag } from '../tag/create-tag.ts'
import { accepted, asEditor, auditEntries, NOW, theSystem } from '../testing.ts'
import { anAccount } from '../testing-inputs.ts'
import { canonicalJson } from './canonical-json.ts'

/** The hash of an entry, computed from what is in its row alone. */
function hashOf(row: ReturnType<typeof auditEntries>[number]): string {
  const { recordedAt: at, verb, actorId, systemReason, subjectKind, subjectId, details } = row
  const entry = { at, verb, actorId, systemReason, subject: { kind: subjectKind, id: subjectId }, details }
  return createHash('sha256').update(canonicalJson(entry)).digest('hex')
}

test('the hash of every entry can be computed again from its row', () => {
  const db = openTestDatabase()
  accepted(createTag(asEditor(db), { name: 'Żłobki' }))
  accepted(createAccount(theSystem(db, 'operator'), anAccount()))
  const entries = auditEntries(db)
  expect(entries.map(({ contentHash }) => contentHash)).toEqual(entries.map(hashOf))
  expect(new Set(entries.map(({ contentHash }) => contentHash)).size).toBe(2)
})

test.each([
  { recordedAt: NOW + 1 },
  { verb: 'tag.change' },
  { actorId: null, systemReason: 'import' },
  { subjectKind: 'team' as const },
  { subjectId: 2 },
  { details: {} },
])('it covers %j', (change) => {
  const db = openTestDatabase()
  accepted(createTag(asEditor(db), { name: 'Żłobki' }))
  const [entry] = auditEntries(db)
  if (!entry) throw new Error('No entry')
  expect(hashOf(entry)).toBe(entry.contentHash)
  expect(hashOf({ ...entry, ...change })).not.toBe(entry.contentHash)
})

test('details are kept as the text that was hashed', () => {
  const db = openTestDatabase()
  accepted(createTag(asEditor(db), { name: 'Żłobki' }))
  const kept = db.$client.prepare<[], string>('select details from audit_log').pluck().get() ?? ''
  expect(kept).toBe(canonicalJson(JSON.parse(kept)))
})
