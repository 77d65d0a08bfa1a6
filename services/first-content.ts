import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { accounts, articles, teams } from '#db/schema/index.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import type { SettingKey } from '#domain/setting/setting-input.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { createAccount } from './account/create-account.ts'
import { hashPassword } from './account/password.ts'
import { systemContext } from './context.ts'
import { writeDemoPlans } from './demo-content/plans.ts'
import { writeDemoArticles } from './demo-content/write-demo-articles.ts'
import { writeDemoRegister } from './demo-content/write-demo-register.ts'
import { changeSetting } from './setting/change-setting.ts'

/**
 * Fills an empty database: the first administrator, and on a demonstration its content. All in one transaction, so that
 * a start killed half-way begins anew. A database that holds anything is left as it is. Returns what to print.
 */
export async function ensureFirstContent(
  db: Database,
  config: PortalConfig,
  now: number,
): Promise<{ lines: string[] }> {
  if (!isEmpty(db)) return { lines: [] }
  const isDemo = config.demo ?? !config.siteUrl.startsWith('https:')
  const administrator = config.admin && { ...config.admin, hash: await hashPassword(config.admin.password) }
  if (!isDemo && !administrator) return { lines: [] }
  db.transaction(
    () => {
      if (administrator) createFirstAdministrator(db, now, administrator)
      if (isDemo) writeDemoContent(db, now, config.dataDir)
    },
    { behavior: 'immediate' },
  )
  return {
    lines: [
      ...(administrator ? [`Utworzono konto ${administrator.email}.`] : []),
      ...(isDemo ? ['Wpisano treści przykładowe (wersja pokazowa).'] : []),
    ],
  }
}

function isEmpty(db: Database): boolean {
  return [accounts, articles, teams].every((table) => {
    const { rows } = db.select({ rows: sql<number>`count(*)` }).from(table).get() ?? { rows: 0 }
    return rows === 0
  })
}

function createFirstAdministrator(db: Database, now: number, { email, hash }: { email: string; hash: string }): void {
  const created = createAccount(systemContext(db, now, 'first-administrator'), {
    email,
    name: 'Administrator',
    unit: null,
    position: null,
    rights: ['author', 'editor', 'administrator'],
    passwordHash: hash,
  })
  if (!created.ok) throw new Error(`The first account was refused: ${JSON.stringify(created.issues)}`)
}

/** How long the demonstration keeps its notice pinned: a year, in ms. */
const PINNED_FOR = 365 * 86_400_000

function writeDemoContent(db: Database, now: number, dataDir: string): void {
  writeDemoRegister(db, now)
  writeDemoPlans(db, now)
  const articles = writeDemoArticles(db, now, dataDir)
  choose(db, now, 'pinned-article', {
    articleId: articles.get('where-to-get-help'),
    until: warsawDay(now + PINNED_FOR),
  })
  choose(db, now, 'demo-since', now)
}

function choose(db: Database, now: number, key: SettingKey, value: unknown): void {
  const chosen = changeSetting(systemContext(db, now, 'demo-content'), { key, value })
  if (!chosen.ok) throw new Error(`The setting ${key} was refused: ${JSON.stringify(chosen.issues)}`)
}
