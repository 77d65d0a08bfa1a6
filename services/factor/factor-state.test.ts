import { expect, test } from 'vitest'
import { settings } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { aPasskey, aTotpSecret, putRow } from '#db/testing-rows.ts'
import { accountOf, NOW } from '../testing.ts'
import { ensureFactorKey } from './factor-key.ts'
import { readFactorState } from './factor-state.ts'
import { sealSecret } from './seal-secret.ts'
import { newTotpSecret } from './totp.ts'

const HTTPS = 'https://portal.example'

test('counts who needs a second factor and who lacks it, what no key opens and what belongs elsewhere', () => {
  const db = openTestDatabase()
  const dataDir = testDirectory()
  const [author, editor, administrator] = [accountOf(db, 'anna'), accountOf(db, 'bogdan'), accountOf(db, 'celina')]
  const state = (siteUrl = HTTPS) => readFactorState(db, { siteUrl, dataDir })
  const calm = { asked: 0, missing: 0, isOpen: false, unreadable: 0, ofOtherHosts: 0 }
  expect(state('http://portal.example')).toEqual(calm)
  expect(state()).toEqual({ ...calm, asked: 2, missing: 2 })

  putRow(db.$client, 'totp_secrets', aTotpSecret({ account_id: editor }))
  expect(state()).toEqual({ ...calm, asked: 2, missing: 1, unreadable: 1 })
  const sealed = sealSecret(ensureFactorKey(dataDir), newTotpSecret(), { accountId: author })
  putRow(db.$client, 'totp_secrets', aTotpSecret({ account_id: author, sealed_secret: sealed }))
  expect(state().unreadable).toBe(1)

  putRow(db.$client, 'passkeys', aPasskey({ account_id: administrator }))
  expect(state()).toMatchObject({ missing: 0, ofOtherHosts: 0 })
  expect(state('https://nowy.example')).toMatchObject({ missing: 0, ofOtherHosts: 1 })

  db.insert(settings).values({ key: 'compulsory-factor', value: '"nobody"', updatedAt: NOW }).run()
  expect(state()).toMatchObject({ asked: 0, missing: 0, isOpen: true })
})
