import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { accounts, articles, auditLog, securityLog, teams } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { type PortalConfig, parseConfig } from '#domain/portal-config.ts'
import { listRights } from '#services/account/account-queries.ts'
import { signIn } from '#services/session/sign-in.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { auditEntries } from '#services/testing.ts'
import { ensureFirstContent } from './first-content.ts'

/** Two hundred verbs and ten pictures, beside whatever else runs. */
const A_BUSY_MACHINE_MS = 120_000
vi.setConfig({ testTimeout: A_BUSY_MACHINE_MS })

const NOW = Date.UTC(2026, 10, 24, 9)

function configOf(env: Record<string, string>): PortalConfig {
  const result = parseConfig({ ...env, DATA_DIR: env.DATA_DIR ?? testDirectory() })
  if (!result.ok) throw new Error(result.errors.join())
  return result.config
}

describe('an empty database of a demonstration', () => {
  const db = openTestDatabase(afterAll)
  const config = configOf({ DATA_DIR: testDirectory(afterAll) })
  let lines: readonly string[] = []
  beforeAll(async () => {
    lines = (await ensureFirstContent(db, config, NOW)).lines
  }, A_BUSY_MACHINE_MS)

  test('gets its content, and says so from then on', () => {
    expect(lines[0]).toBe('Wpisano treści przykładowe (wersja pokazowa).')
    expect(db.select().from(teams).all()).toHaveLength(16)
    expect(db.select().from(articles).all()).toHaveLength(30)
    expect(readSettings(db)['demo-since']).toBe(NOW)
  })

  test('the portal itself creates its accounts, and they do the rest', () => {
    const bySystem = auditEntries(db).filter(({ systemReason }) => systemReason !== null)
    expect(bySystem.map(({ verb, systemReason }) => [verb, systemReason])).toEqual([
      ['account.create', 'first-administrator'],
      ['account.create', 'first-administrator'],
      ['account.create', 'first-administrator'],
    ])
    expect(db.select().from(securityLog).where(eq(securityLog.kind, 'refused')).all()).toEqual([])
  })

  test('the second start adds nothing', async () => {
    const written = db.select().from(auditLog).all().length
    expect(await ensureFirstContent(db, config, NOW + 1)).toEqual({ lines: [] })
    expect(db.select().from(auditLog).all()).toHaveLength(written)
  })

  test('its accounts have one right each and one password, printed once', async () => {
    const password = lines.at(-1)?.match(/tylko teraz\): (\S+)$/)?.[1] ?? ''
    expect(lines.slice(1, -1)).toEqual([
      'Logowanie: http://localhost:3000/logowanie',
      '  autor@komunikat.localhost',
      '  redaktor@komunikat.localhost',
      '  administrator@komunikat.localhost',
    ])
    for (const right of ['author', 'editor', 'administrator'] as const) {
      const email = `${{ author: 'autor', editor: 'redaktor', administrator: right }[right]}@komunikat.localhost`
      const signedIn = await signIn(db, { email, password, clientAddress: '127.0.0.1' }, () => NOW)
      if (!signedIn.ok) throw new Error(`${email} cannot sign in`)
      expect(listRights(db, signedIn.accountId)).toEqual([right])
    }
  })
})

test('asked for, the demonstration comes whatever the address, with the password that the operator chose', async () => {
  const db = openTestDatabase()
  const password = 'wybrane-haslo'
  const env = { DEMO: '1', SITE_URL: 'https://portal.example', DEMO_PASSWORD: password }
  const { lines } = await ensureFirstContent(db, configOf(env), NOW)
  expect(readSettings(db)['demo-since']).not.toBeNull()
  expect(lines.at(-1)).toMatch(/^ {2}Hasło wszystkich kont pokazowych/)
  const email = 'redaktor@komunikat.localhost'
  expect((await signIn(db, { email, password, clientAddress: '127.0.0.1' }, () => NOW)).ok).toBe(true)
})

test.each([{ DEMO: '0' }, { SITE_URL: 'https://portal.example' }, { SITE_URL: 'http://portal.example:8080' }])(
  'no demonstration on %j',
  async (env) => {
    const db = openTestDatabase()
    const { lines } = await ensureFirstContent(db, configOf(env), NOW)
    const [, password = ''] =
      /administrator@komunikat\.localhost\. Hasło \(pokazane tylko teraz, ważne 72 godziny, do zmiany przy logowaniu\): (\S+)$/.exec(
        lines[0] ?? '',
      ) ?? []
    const email = 'administrator@komunikat.localhost'
    const signedIn = await signIn(db, { email, password, clientAddress: '127.0.0.1' }, () => NOW)
    expect(signedIn.ok && listRights(db, signedIn.accountId)).toEqual(['administrator', 'author', 'editor'])
    expect(db.select().from(accounts).all()).toMatchObject([{ passwordResetAt: NOW }])
    expect(db.select().from(articles).all()).toEqual([])
    expect(readSettings(db)['demo-since']).toBeNull()
  },
)

test('the first administrator named by the operator gets all three rights; the password is kept only hashed', async () => {
  const db = openTestDatabase()
  const password = 'bardzo-dlugie-haslo'
  const config = configOf({ DEMO: '0', ADMIN_EMAIL: 'anna@urzad.example', ADMIN_PASSWORD: password })
  expect((await ensureFirstContent(db, config, NOW)).lines[0]).toBe('Utworzono konto anna@urzad.example.')
  const [account] = db.select().from(accounts).all()
  expect(account?.passwordHash).toMatch(/^\$argon2id\$/)
  expect(account?.passwordResetAt).toBeNull()
  expect(JSON.stringify(db.select().from(auditLog).all())).not.toContain(password)
  expect(JSON.stringify(db.select().from(auditLog).all())).not.toContain('$argon2id$')
})

test('an account that is refused leaves nothing at all', async () => {
  const db = openTestDatabase()
  const config = { ...configOf({ DEMO: '1' }), admin: { email: 'nie adres', password: 'bardzo-dlugie-haslo' } }
  await expect(ensureFirstContent(db, config, NOW)).rejects.toThrow(/refused/)
  expect(db.select().from(teams).all()).toEqual([])
  expect(db.select().from(accounts).all()).toEqual([])
})
