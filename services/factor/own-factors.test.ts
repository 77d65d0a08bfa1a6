import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { pendingSignIns, recoveryCodes, securityLog, sessions, totpSecrets } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { aPasskey, aSession, HOUR, putRow, SHA_256 } from '#db/testing-rows.ts'
import { Forbidden } from '#domain/errors.ts'
import type { EditorContext } from '../context.ts'
import { accepted, accountOf, asAdministrator, asEditor, auditEntries, everythingIn, NOW } from '../testing.ts'
import { beginTotp } from './begin-totp.ts'
import { readBegunTotp } from './begun-totp.ts'
import { confirmOwnTotp } from './confirm-own-totp.ts'
import { ensureFactorKey } from './factor-key.ts'
import { hasSecondFactor, readFactors, readOwnFactors } from './factor-queries.ts'
import { codesFor } from './first-recovery-codes.ts'
import { removeTotp } from './remove-totp.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { resetFactors } from './reset-factors.ts'
import { sealSecret } from './seal-secret.ts'
import { newTotpSecret, totpCode, totpStep } from './totp.ts'

const code = (secret: Buffer, now = NOW) => totpCode(secret, totpStep(now))
const issueOf = (key: string, field = 'code') => ({ ok: false, issues: [{ field, key }] })

/** An editor who has scanned a secret. */
function begun(): { db: Database; dataDir: string; context: EditorContext; accountId: number; secret: Buffer } {
  const db = openTestDatabase()
  const dataDir = testDirectory()
  const context = asEditor(db)
  const { accountId } = context.actor
  const secret = begin(context, dataDir)
  return { db, dataDir, context, accountId, secret }
}

function begin(context: EditorContext, dataDir: string): Buffer {
  const { accountId } = context.actor
  const secret = newTotpSecret()
  const sealedSecret = sealSecret(ensureFactorKey(dataDir), secret, { accountId })
  accepted(beginTotp(context, { accountId, sealedSecret }))
  return secret
}

describe('codes of an app', () => {
  test('are asked for once a code has confirmed them; ten recovery codes come with the first', () => {
    const { db, dataDir, context, accountId, secret } = begun()
    expect(readBegunTotp(context, dataDir)?.address).toContain('otpauth://totp/')
    expect(hasSecondFactor(db, accountId)).toBe(false)
    const { codes } = accepted(confirmOwnTotp(context, { code: code(secret), dataDir }))
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    expect(hasSecondFactor(db, accountId)).toBe(true)
    expect(readOwnFactors(context)).toEqual({
      totpSince: NOW,
      passkeys: [],
      recoveryCodes: { left: 10, lastUsedAt: null },
    })
    // Shown to nobody again.
    expect(readBegunTotp(context, dataDir)).toBeNull()
    const kept = JSON.stringify(everythingIn(db))
    for (const secretWords of [...(codes ?? []), secret.toString('base64url'), secret.toString('hex')]) {
      expect(kept).not.toContain(secretWords)
    }
    expect(db.select().from(securityLog).all()).toMatchObject([
      { kind: 'factor-added', accountId, details: '{"factor":"totp"}' },
    ])
    expect(auditEntries(db).map(({ verb }) => verb)).toEqual(['account.begin-totp', 'account.confirm-totp'])
  })

  test('are not switched on by a wrong code, without one, or by one of a secret begun before', () => {
    const { db, dataDir, context, accountId, secret } = begun()
    expect(confirmOwnTotp(context, { code: code(secret, NOW - HOUR), dataDir })).toEqual(issueOf('wrong'))
    expect(confirmOwnTotp(context, { code: ' ', dataDir })).toEqual(issueOf('missing'))
    begin(context, dataDir)
    expect(confirmOwnTotp(context, { code: code(secret), dataDir })).toEqual(issueOf('wrong'))
    expect(hasSecondFactor(db, accountId)).toBe(false)
    expect(confirmOwnTotp(asAdministrator(db), { code: code(secret), dataDir })).toEqual(issueOf('not-begun'))
  })

  test('that work are not replaced by beginning again', () => {
    const { db, dataDir, context, secret } = begun()
    accepted(confirmOwnTotp(context, { code: code(secret), dataDir }))
    const before = everythingIn(db)
    begin(context, dataDir)
    expect(everythingIn(db)).toEqual(before)
  })

  test('of which the key is lost meanwhile say so', () => {
    const { context, secret } = begun()
    expect(confirmOwnTotp(context, { code: code(secret), dataDir: testDirectory() })).toEqual(issueOf('key-lost'))
  })

  test('switched off take the recovery codes with them, unless those stand in for a passkey', () => {
    const { db, dataDir, context, accountId, secret } = begun()
    accepted(confirmOwnTotp(context, { code: code(secret), dataDir }))
    accepted(removeTotp(context, { accountId }))
    expect(readFactors(db, accountId)).toEqual({ totpSince: null, passkeys: [], recoveryCodes: null })

    putRow(db.$client, 'passkeys', aPasskey({ account_id: accountId }))
    const again = begin(context, dataDir)
    accepted(confirmOwnTotp(context, { code: code(again), dataDir }))
    accepted(removeTotp(context, { accountId }))
    expect(readFactors(db, accountId)).toMatchObject({ totpSince: null, recoveryCodes: { left: 10 } })
  })

  test('of somebody else are nobody’s to change', () => {
    const { db, dataDir, accountId, secret, context } = begun()
    accepted(confirmOwnTotp(context, { code: code(secret), dataDir }))
    const other = asAdministrator(db)
    const { sealedSecret } = db.select().from(totpSecrets).get() ?? { sealedSecret: '' }
    for (const act of [
      () => beginTotp(other, { accountId, sealedSecret }),
      () => removeTotp(other, { accountId }),
      () => renewRecoveryCodes(other, { accountId, codeHashes: [SHA_256] }),
    ]) {
      expect(act).toThrow(Forbidden)
    }
  })
})

test('new recovery codes end those from before; without another factor there are none', () => {
  const { db, dataDir, context, accountId, secret } = begun()
  const fresh = () => renewRecoveryCodes(context, { accountId, codeHashes: codesFor(accountId).codeHashes })
  expect(fresh()).toEqual(issueOf('no-factor', 'codes'))
  accepted(confirmOwnTotp(context, { code: code(secret), dataDir }))
  const before = db.select().from(recoveryCodes).all()
  accepted(fresh())
  const after = db.select().from(recoveryCodes).all()
  expect(after).toHaveLength(10)
  expect(after.filter(({ codeHash }) => before.some((one) => one.codeHash === codeHash))).toEqual([])
})

test('an administrator lifts all of it, and whoever is signed in or about to be is out', () => {
  const { db, dataDir, context, accountId, secret } = begun()
  accepted(confirmOwnTotp(context, { code: code(secret), dataDir }))
  putRow(db.$client, 'passkeys', aPasskey({ account_id: accountId }))
  putRow(db.$client, 'sessions', aSession({ account_id: accountId }))
  putRow(db.$client, 'pending_sign_ins', { id: SHA_256, account_id: accountId, expires_at: NOW + 1 })
  expect(() => resetFactors(context, { accountId })).toThrow(Forbidden)
  accepted(resetFactors(asAdministrator(db), { accountId }))
  expect(readFactors(db, accountId)).toEqual({ totpSince: null, passkeys: [], recoveryCodes: null })
  expect(db.select().from(sessions).get()).toMatchObject({ endedAt: NOW })
  expect(db.select().from(pendingSignIns).all()).toEqual([])
  const [last] = auditEntries(db).slice(-1)
  expect(last).toMatchObject({ verb: 'account.reset-factors', actorId: accountOf(db, 'celina') })
  expect(
    db
      .select({ kind: securityLog.kind })
      .from(securityLog)
      .orderBy(securityLog.number)
      .all()
      .map(({ kind }) => kind),
  ).toEqual(['factor-added', 'refused', 'factor-removed', 'session-ended'])
  const done = everythingIn(db)
  accepted(resetFactors(asAdministrator(db), { accountId }))
  expect(everythingIn(db)).toEqual(done)
})
