import type { Database } from '#db/client.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { isOwnMachine } from '#domain/own-machine.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { createAccount } from './account/create-account.ts'
import { generatePassword, hashPassword } from './account/password.ts'
import { systemContext } from './context.ts'
import { demoStaff, writeDemoStaff } from './demo-content/demo-staff.ts'
import { writeDemoPlans } from './demo-content/plans.ts'
import { tellDemoPassword } from './demo-content/tell-demo-password.ts'
import { writeDemoArticles } from './demo-content/write-demo-articles.ts'
import type { KeptDemoPictures } from './demo-content/write-demo-pictures.ts'
import { writeDemoRegister } from './demo-content/write-demo-register.ts'
import { isDatabaseEmpty } from './is-database-empty.ts'
import { changeNotice } from './notice/change-notice.ts'
import type { VerbResult } from './outcome.ts'
import { retryWhileBusy } from './retry-while-busy.ts'
import { changeSettings } from './setting/change-settings.ts'

/** The first account when the operator names none: with the password printed, there is always a way in. */
const FIRST_ADMINISTRATOR = 'administrator@komunikat.localhost'

/**
 * Fills an empty database: the first administrator, and on a demonstration its content and its accounts. All in one
 * transaction, so that a start killed half-way starts again. A database that holds anything is left as it is. Returns
 * what to print: how to sign in, once.
 */
export async function ensureFirstContent(
  db: Database,
  config: PortalConfig,
  now: number,
): Promise<{ lines: string[] }> {
  if (!isDatabaseEmpty(db)) return { lines: [] }
  const isDemo = config.demo ?? isOwnMachine(config.siteUrl)
  const administrator = await firstAdministrator(config, isDemo)
  const demoPassword = isDemo ? (config.demoPassword ?? generatePassword()) : null
  const demo = demoPassword && (await prepareDemo(config.dataDir, demoPassword))
  const write = () => {
    if (administrator) createFirstAdministrator(db, now, administrator)
    if (demo) writeDemoContent(db, now, demo)
  }
  await retryWhileBusy(() => writeTransaction(db, write))
  const signInAt = `${config.siteUrl}/logowanie`
  return {
    lines: [
      ...(administrator ? [administratorLine(administrator)] : []),
      ...(demoPassword
        ? [
            'Wpisano treści przykładowe (wersja pokazowa).',
            `Logowanie: ${signInAt}`,
            ...demoStaff.map(({ email }) => `  ${email}`),
            `  Hasło wszystkich kont pokazowych${tellDemoPassword(config, demoPassword)}`,
          ]
        : [`Logowanie: ${signInAt}`]),
    ],
  }
}

/** What takes time comes before the transaction. What draws images is loaded only here: later starts need none of it. */
async function prepareDemo(dataDir: string, password: string) {
  const { keepDemoPictures } = await import('./demo-content/keep-demo-pictures.ts')
  return { dataDir, passwordHash: await hashPassword(password), pictures: await keepDemoPictures(dataDir) }
}

type FirstAdministrator = {
  readonly email: string
  readonly password: string
  readonly hash: string
  /** Printed where others may read it: to be changed at the first sign-in, and good for a time only. */
  readonly isGenerated: boolean
}

/** On a demonstration only when named: it has an account of its own. */
async function firstAdministrator(config: PortalConfig, isDemo: boolean): Promise<FirstAdministrator | null> {
  if (config.admin === null && isDemo) return null
  const { email, password } = config.admin ?? { email: FIRST_ADMINISTRATOR, password: generatePassword() }
  return { email, password, hash: await hashPassword(password), isGenerated: config.admin === null }
}

/** A password that the operator chose is not printed. */
function administratorLine({ email, password, isGenerated }: FirstAdministrator): string {
  const words = `Hasło (pokazane tylko teraz, ważne 72 godziny, do zmiany przy logowaniu): ${password}`
  return `Utworzono konto ${email}.${isGenerated ? ` ${words}` : ''}`
}

function createFirstAdministrator(db: Database, now: number, { email, hash, isGenerated }: FirstAdministrator): void {
  const created = createAccount(systemContext(db, now, 'first-administrator'), {
    email,
    name: 'Administrator',
    unit: null,
    position: null,
    rights: ['author', 'editor', 'administrator'],
    passwordHash: hash,
    mustChangePassword: isGenerated,
  })
  if (!created.ok) throw new Error(`The first account was refused: ${JSON.stringify(created.issues)}`)
}

/** How long the demonstration keeps its notice pinned: a year, in ms. */
const PINNED_FOR = 365 * 86_400_000

function writeDemoContent(
  db: Database,
  now: number,
  { dataDir, passwordHash, pictures }: { dataDir: string; passwordHash: string; pictures: KeptDemoPictures },
): void {
  writeDemoStaff(db, now, passwordHash)
  writeDemoRegister(db, now)
  writeDemoPlans(db, now)
  const articles = writeDemoArticles(db, now, { dataDirectory: dataDir, pictures })
  const articleId = articles.get('where-to-get-help')
  const context = systemContext(db, now, 'demo-content')
  if (articleId === undefined) throw new Error('The demonstration has no article to pin')
  const notice = { articleId, until: warsawDay(now + PINNED_FOR) }
  requireDone('notice', changeNotice(context, { notice, seenLockVersion: 0 }))
  const choices = [{ key: 'demo-since' as const, value: now, seenLockVersion: 0 }]
  requireDone('choice', changeSettings(context, { choices }))
}

function requireDone(what: string, result: VerbResult<unknown>): void {
  if (!result.ok) throw new Error(`The first ${what} was refused: ${JSON.stringify(result.issues)}`)
}
