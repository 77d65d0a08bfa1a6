import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aPasskey, putRow } from '#db/testing-rows.ts'
import { NotFound } from '#domain/errors.ts'
import { readFactors } from '../factor/factor-queries.ts'
import { accepted, accountOf, asAuthor, asEditor, auditEntries } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { renamePasskey } from './rename-passkey.ts'

function given(db: Database) {
  const accountId = accountOf(db, 'bogdan')
  return { accountId, passkeyId: putRow(db.$client, 'passkeys', aPasskey({ account_id: accountId })), name: 'Telefon' }
}

keepsTheRulesOfVerbs(renamePasskey, { as: asEditor, given })

test('the key has its new name, and what it was called stays in the audit log', () => {
  const db = openTestDatabase()
  const input = given(db)
  accepted(renamePasskey(asEditor(db), { ...input, name: '  Telefon służbowy ' }))
  expect(readFactors(db, input.accountId).passkeys).toMatchObject([{ name: 'Telefon służbowy' }])
  expect(auditEntries(db).at(-1)).toMatchObject({ details: { name: 'Telefon służbowy', nameBefore: 'Laptop' } })
  const { length } = auditEntries(db)
  accepted(renamePasskey(asEditor(db), { ...input, name: 'Telefon służbowy' }))
  expect(auditEntries(db)).toHaveLength(length)
})

test('a key of somebody else is none of one’s own', () => {
  const db = openTestDatabase()
  const { passkeyId, name } = given(db)
  const own = { accountId: accountOf(db, 'anna'), passkeyId, name }
  expect(() => renamePasskey(asAuthor(db), own)).toThrow(NotFound)
})

test('a name is said, in one line of sixty characters at most, as at adding', () => {
  const db = openTestDatabase()
  const input = given(db)
  const context = asEditor(db)
  expectRefused(db, renamePasskey, context, { ...input, name: ' ' }, { field: 'name', key: 'missing' })
  const long = { field: 'name', key: 'too-long', context: { max: 60 } }
  expectRefused(db, renamePasskey, context, { ...input, name: 'ą'.repeat(61) }, long)
})
