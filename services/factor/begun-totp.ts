import { requireAccount } from '../account/account-queries.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { toBase32 } from './base32.ts'
import { readFactorKey } from './factor-key.ts'
import { findTotpSecret } from './factor-queries.ts'
import { openSecret } from './seal-secret.ts'
import { totpAddress } from './totp.ts'

/** What one's own app is to be given, until its first code has confirmed it; null = nothing is begun. */
export const readBegunTotp = defineStaffQuery(({ db, actor: { accountId } }, dataDir: string) => {
  const begun = findTotpSecret(db, accountId)
  if (begun?.confirmedAt !== null) return null
  const secret = openSecret(readFactorKey(dataDir), begun.sealedSecret, { accountId })
  if (!secret) return null
  const names = { issuer: readSettings(db)['site-name'], account: requireAccount(db, accountId).email }
  return { address: totpAddress(secret, names), secret: toBase32(secret) }
})
