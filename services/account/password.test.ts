import { stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'

test('a crowd that signs in leaves the disk its threads', async () => {
  let hashed = 0
  const crowd = Array.from({ length: 12 }, async () => {
    await hashPassword('koń bateria zszywka')
    hashed += 1
  })
  // Behind twelve hashes on four threads, the file would wait until the last of them have begun.
  await stat(import.meta.filename)
  expect(hashed).toBeLessThan(4)
  await Promise.all(crowd)
})

test('a password fits its own hash, however its letters are composed, and no other', async () => {
  const hash = await hashPassword('zażółć gęślą jaźń')
  expect(await verifyPassword(hash, 'zażółć gęślą jaźń'.normalize('NFD'))).toBe(true)
  expect(await verifyPassword(hash, 'zażółć gęślą jazn')).toBe(false)
})
