import { expect, test } from 'vitest'
import { accounts } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asAdministrator, auditEntries, NOW } from '../testing.ts'
import { anAccount } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { findAccountByEmail, listRights } from './account-queries.ts'
import { createAccount } from './create-account.ts'

keepsTheRulesOfVerbs(createAccount, { as: asAdministrator, given: () => anAccount() })

test('an account is opened with its rights; the hash is kept and never logged', () => {
  const db = openTestDatabase()
  const form = anAccount({ email: ' Ewa@Urzad.example ', rights: ['editor', 'author', 'author'] })
  const { accountId } = accepted(createAccount(asAdministrator(db), form))
  expect(findAccountByEmail(db, 'ewa@urzad.example')).toEqual({ id: accountId })
  expect(db.select().from(accounts).all().at(-1)).toMatchObject({
    passwordHash: form.passwordHash,
    passwordChangedAt: NOW,
  })
  expect(listRights(db, accountId)).toEqual(['author', 'editor'])
  expect(auditEntries(db)).toMatchObject([
    {
      subjectKind: 'account',
      subjectId: accountId,
      details: {
        email: 'ewa@urzad.example',
        name: 'Ewa Kowalska',
        unit: 'Wydział Komunikacji',
        position: 'specjalistka',
        rights: ['author', 'editor'],
      },
    },
  ])
})

test.each([
  [{ email: 'CELINA@urzad.example' }, { field: 'email', key: 'already-exists' }],
  [{ email: 'ewa' }, { field: 'email', key: 'not-an-email' }],
  [{ email: 'еwa@urzad.example' }, { field: 'email', key: 'not-an-email' }],
  [{ passwordHash: 'moje hasło' }, { field: 'passwordHash', key: 'not-a-hash' }],
  [{ name: ' ' }, { field: 'name', key: 'missing' }],
])('%j is refused', (form, issue) => {
  const db = openTestDatabase()
  expectRefused(db, createAccount, asAdministrator(db), anAccount(form), issue)
})
