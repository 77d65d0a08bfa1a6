import type { Database } from '#db/client.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { generatePassword, hashPassword } from '#services/account/password.ts'
import { editorContext } from '#services/context.ts'
import { changeNotice } from '#services/notice/change-notice.ts'
import { changeSettings } from '#services/setting/change-settings.ts'
import { demoStaff, writeDemoStaff } from './demo-staff.ts'
import { keepDemoPictures } from './keep-demo-pictures.ts'
import { writeDemoPlans } from './plans.ts'
import { required } from './required.ts'
import { tellDemoPassword } from './tell-demo-password.ts'
import { writeDemoArticles } from './write-demo-articles.ts'
import type { KeptDemoPictures } from './write-demo-pictures.ts'
import { writeDemoRegister } from './write-demo-register.ts'

type Demo = {
  /** Fills an empty database, inside the transaction of whoever calls. Throws Error with the issues of a refusal. */
  readonly write: (db: Database, now: number) => void
  /** What to print when it is written: how to sign in, once. */
  readonly tell: () => string[]
}

/** What takes time comes before the transaction: hashing the password and drawing the pictures. */
export async function prepareDemo(config: PortalConfig): Promise<Demo> {
  const { dataDir, siteUrl } = config
  const password = config.demoPassword ?? generatePassword()
  const passwordHash = await hashPassword(password)
  const pictures = await keepDemoPictures(dataDir)
  return {
    write: (db, now) => writeDemo(db, now, { dataDir, passwordHash, pictures }),
    tell: () => [
      'Wpisano treści przykładowe (wersja pokazowa).',
      `Logowanie: ${siteUrl}/logowanie`,
      ...Object.values(demoStaff).map(({ email }) => `  ${email}`),
      `  Hasło wszystkich kont pokazowych${tellDemoPassword(config, password)}`,
    ],
  }
}

/** How long the demonstration keeps its notice pinned: a year, in ms. */
const PINNED_FOR = 365 * 86_400_000

type Prepared = { readonly dataDir: string; readonly passwordHash: string; readonly pictures: KeptDemoPictures }

/** The portal creates the accounts; all that follows they do themselves, each by its own right. */
function writeDemo(db: Database, now: number, { dataDir, passwordHash, pictures }: Prepared): void {
  const accounts = writeDemoStaff(db, now, passwordHash)
  const editor = editorContext(db, now, accounts.editor)
  writeDemoRegister(editor)
  writeDemoPlans(editor)
  const articles = writeDemoArticles(db, now, { accounts, dataDirectory: dataDir, pictures })
  const articleId = articles.get('where-to-get-help')
  if (articleId === undefined) throw new Error('The demonstration has no article to pin')
  const notice = { articleId, until: warsawDay(now + PINNED_FOR) }
  required(changeNotice(editor, { notice, seenLockVersion: 0 }), 'notice')
  const choices = [{ key: 'demo-since' as const, value: now, seenLockVersion: 0 }]
  required(changeSettings(editorContext(db, now, accounts.administrator), { choices }), 'settings')
}
