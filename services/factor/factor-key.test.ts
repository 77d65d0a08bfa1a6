import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { FACTOR_KEY_FILE } from '#domain/account/factor-key-file.ts'
import { ensureFactorKey, readFactorKey } from './factor-key.ts'
import { openSecret, sealSecret } from './seal-secret.ts'

const SECRET = Buffer.from('12345678901234567890')
const ANNA = { accountId: 1 }

test('the key is made at the first need, for the account of the portal alone, and stays', () => {
  const folder = testDirectory()
  expect(readFactorKey(folder)).toBeNull()
  const key = ensureFactorKey(folder)
  expect(key).toHaveLength(32)
  expect(ensureFactorKey(folder)).toEqual(key)
  expect(readFactorKey(folder)).toEqual(key)
  expect(statSync(join(folder, FACTOR_KEY_FILE)).mode & 0o777).toBe(0o600)
})

test('a file that holds no key is said, never replaced: what is sealed with it may still be saved', () => {
  const folder = testDirectory()
  writeFileSync(join(folder, FACTOR_KEY_FILE), 'nie klucz')
  expect(readFactorKey(folder)).toBeNull()
  expect(() => ensureFactorKey(folder)).toThrow('holds no key')
  expect(readFileSync(join(folder, FACTOR_KEY_FILE), 'utf8')).toBe('nie klucz')
})

test('what is sealed opens with its key, for its account, unchanged; and says nothing of itself', () => {
  const folder = testDirectory()
  const key = ensureFactorKey(folder)
  const sealed = sealSecret(key, SECRET, ANNA)
  expect(openSecret(key, sealed, ANNA)).toEqual(SECRET)
  expect(sealSecret(key, SECRET, ANNA)).not.toBe(sealed)
  expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').includes(SECRET)).toBe(false)

  expect(openSecret(key, sealed, { accountId: 2 })).toBeNull()
  expect(openSecret(null, sealed, ANNA)).toBeNull()
  rmSync(join(folder, FACTOR_KEY_FILE))
  expect(openSecret(ensureFactorKey(folder), sealed, ANNA)).toBeNull()
  for (let at = 0; at < sealed.length; at += 7) {
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`
    expect(openSecret(key, changed, ANNA), String(at)).toBeNull()
  }
})
