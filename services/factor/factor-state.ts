import { count, like, ne, not } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { passkeys, totpSecrets } from '#db/schema/index.ts'
import { isFactorCompulsory } from '#domain/account/compulsory-factor.ts'
import { listAccounts } from '../account/account-queries.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { readFactorKey } from './factor-key.ts'
import { listAccountsWithFactor } from './factor-queries.ts'
import { keyName } from './seal-secret.ts'

export type FactorState = {
  /** Active accounts that need a second factor, and how many of them have none yet. */
  readonly asked: number
  readonly missing: number
  /** A portal that others reach over https, where a password alone opens everything. */
  readonly isOpen: boolean
  /** Secrets of apps that the key beside the database does not open. */
  readonly unreadable: number
  /** Passkeys that belong to another host than the one in SITE_URL. */
  readonly ofOtherHosts: number
}

type Portal = { readonly siteUrl: string; readonly dataDir: string }

/** How second factors are: for „Stan systemu” and `npm run doctor`. */
export function readFactorState(db: Reader, { siteUrl, dataDir }: Portal): FactorState {
  const settings = readSettings(db)
  const portal = { choice: settings['compulsory-factor'], siteUrl, isDemo: settings['demo-since'] !== null }
  const withFactor = listAccountsWithFactor(db)
  const asked = listAccounts(db).filter(
    ({ disabledAt, rights }) => disabledAt === null && isFactorCompulsory(rights, portal),
  )
  const key = readFactorKey(dataDir)
  const isReadable = like(totpSecrets.sealedSecret, `${key ? keyName(key) : ''}.%`)
  const ofOthers = ne(passkeys.rpId, new URL(siteUrl).hostname)
  return {
    asked: asked.length,
    missing: asked.filter(({ id }) => !withFactor.has(id)).length,
    isOpen: portal.choice === 'nobody' && siteUrl.startsWith('https:') && !portal.isDemo,
    unreadable: db.select({ n: count() }).from(totpSecrets).where(not(isReadable)).get()?.n ?? 0,
    ofOtherHosts: db.select({ n: count() }).from(passkeys).where(ofOthers).get()?.n ?? 0,
  }
}

export const readFactorStateForStaff = defineStaffQuery(({ db }, portal: Portal) => readFactorState(db, portal))
