import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { testDirectory } from '#db/testing.ts'
import { aTotpSecret, putRow } from '#db/testing-rows.ts'
import { findAccountByEmail, requireAccount } from '#services/account/account-queries.ts'
import { hasSecondFactor } from '#services/factor/factor-queries.ts'
import { findLiveLink } from '#services/password-link/live-link.ts'

// Each starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

function admin(dataDir: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'admin', ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

/** The account, and for whom a link works now. */
function accountIn(dataDir: string, email: string, secret: string) {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  const account = requireAccount(db, findAccountByEmail(db, email)?.id ?? 0)
  const link = findLiveLink(db, secret, Date.now())
  db.$client.close()
  return { ...account, link }
}

const secretIn = (output: string) => /^http:\/\/localhost:3000\/haslo\/([\w-]{43})$/m.exec(output)?.[1] ?? ''

test('an operator opens an account, sees it listed and takes its password away; each time there is a link for its owner', () => {
  const dataDir = testDirectory()
  const created = admin(dataDir, 'create', 'anna@urzad.example', 'Anna Redaktor', 'autor,redaktor')
  expect(created.status).toBe(0)
  const before = accountIn(dataDir, 'anna@urzad.example', secretIn(created.output))
  expect(before.rights).toEqual(['author', 'editor'])
  expect(before.passwordResetAt).not.toBeNull()
  expect(before.link).toMatchObject({ accountId: before.id, purpose: 'invitation' })
  expect(admin(dataDir, 'list').output).toBe(
    'anna@urzad.example · Anna Redaktor · autor, redaktor · jeszcze bez logowania · czeka na ustawienie hasła\n',
  )

  const reset = admin(dataDir, 'reset', 'Anna@Urzad.example')
  const after = accountIn(dataDir, 'anna@urzad.example', secretIn(reset.output))
  expect(after.passwordHash).not.toBe(before.passwordHash)
  expect(after.link).toMatchObject({ accountId: before.id })
  expect(accountIn(dataDir, 'anna@urzad.example', secretIn(created.output)).link).toBeNull()
}, 60_000)

test('an operator lifts the second factor of somebody who has lost it, and its sessions end', () => {
  const dataDir = testDirectory()
  admin(dataDir, 'create', 'ewa@urzad.example', 'Ewa Administrator')
  const { id } = accountIn(dataDir, 'ewa@urzad.example', '')
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  onTestFinished(() => void db.$client.close())
  putRow(db.$client, 'totp_secrets', aTotpSecret({ account_id: id }))
  expect(hasSecondFactor(db, id)).toBe(true)
  const lifted = admin(dataDir, 'factors', 'Ewa@urzad.example')
  expect(lifted).toMatchObject({ status: 0, output: expect.stringContaining('do zalogowania wystarczy hasło') })
  expect(hasSecondFactor(db, id)).toBe(false)
})

test.each([
  ['an unknown command', ['zrób'], /^Użycie:/],
  ['an unknown account', ['reset', 'nikt@urzad.example'], /^Nie ma konta nikt@urzad\.example/],
  ['what is no address', ['create', 'anna', 'Anna'], /^Nie utworzono konta: To nie jest adres e-mail\./],
  ['an unknown right', ['create', 'a@b.example', 'Anna', 'król'], /^Nie ma uprawnienia „król”/],
])('%s is refused in plain words', (_, args, expected) => {
  const { status, output } = admin(testDirectory(), ...args)
  expect(status).toBe(1)
  expect(output).toMatch(expected)
})
