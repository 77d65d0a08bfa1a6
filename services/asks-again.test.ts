import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'
import { ProofNeeded } from '#domain/errors.ts'
import { createAccount } from './account/create-account.ts'
import { editorContext } from './context.ts'
import { dryRun } from './dry-run.ts'
import { accepted, accountOf, asAdministrator, expectNothingChanged, NOW, theSystem } from './testing.ts'
import { collectVerbs } from './testing-all-verbs.ts'
import { anAccount } from './testing-inputs.ts'
import { permissionTable } from './testing-permission-table.ts'

/** What is irreversible or powerful, written out: a verb that begins to ask again, or ceases to, is seen here. */
const askingVerbs = [
  'account.add-passkey',
  'account.begin-totp',
  'account.change',
  'account.create',
  'account.disable',
  'account.enable',
  'account.link-oidc',
  'account.make-link',
  'account.remove-passkey',
  'account.remove-totp',
  'account.renew-recovery-codes',
  'account.reset-factors',
  'account.reset-password',
  'account.unlink-oidc',
  'article.revert-urgent',
  'article.withdraw',
  'attachment.delete',
  'media.delete',
  'proposal.approve',
  'redaction.make',
  'setting.change',
]

const verbs = await collectVerbs()

test('these verbs ask again who does them, and no others', () => {
  const asking = [...verbs.values()].filter(({ asksAgain }) => asksAgain).map(({ verbName }) => verbName)
  expect(asking.sort()).toEqual(askingVerbs)
})

const rows = askingVerbs.map((name) => {
  const row = permissionTable.find((one) => one.verb === name && one.answer === 'done')
  const who = row?.may.editor ? ('bogdan' as const) : ('celina' as const)
  if (!row || !(row.may.editor || row.may.administrator)) throw new Error(`Nobody with an account may ${name}`)
  return { name, given: row.given, who }
})

describe.each(rows)('$name', ({ name, given, who }) => {
  const tried = (provenAgo: number) => {
    const db = openTestDatabase()
    for (const person of ['anna', 'bogdan', 'celina', 'dorota'] as const) accountOf(db, person)
    const input = given(db)
    const context = editorContext(db, NOW, accountOf(db, who), NOW - provenAgo)
    return { db, attempt: () => verbs.get(name)?.(context, input) }
  }

  test('is done while the last proof is young', () => {
    expect(tried(PROOF_LASTS_MS - 1).attempt()).toMatchObject({ ok: true })
  })

  test.each([PROOF_LASTS_MS, -1])('asks when it is %d ms old, and nothing happens', (ago) => {
    const { db, attempt } = tried(ago)
    expectNothingChanged(db, () => expect(attempt).toThrow(ProofNeeded))
  })
})

test('the portal itself is asked for nothing, nor is what is only tried', () => {
  const db = openTestDatabase()
  accepted(createAccount(theSystem(db, 'operator'), anAccount()))
  const old = editorContext(db, NOW, asAdministrator(db).actor.accountId, 0)
  const another = anAccount({ email: 'iza@urzad.example' })
  expect(dryRun(old, (trying) => createAccount(trying, another))).toMatchObject({ ok: true })
  expect(() => createAccount(old, another)).toThrow(ProofNeeded)
})
