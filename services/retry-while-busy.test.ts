import { setImmediate as turn } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { BUSY_TIMEOUT_MS, openDatabase } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Busy } from '#domain/errors.ts'
import { retryWhileBusy } from './retry-while-busy.ts'
import { createTag } from './tag/create-tag.ts'
import { asEditor } from './testing.ts'

/** A database that somebody else is writing to, until `release` is called. */
function locked() {
  const db = openTestDatabase()
  const context = asEditor(db)
  const other = openDatabase(db.$client.name).$client
  onTestFinished(() => void other.close())
  other.exec('begin immediate')
  return { db, context, release: () => other.exec('rollback') }
}

test('no connection waits for another one longer than a reader can', () => {
  expect(openTestDatabase().$client.pragma('busy_timeout', { simple: true })).toBe(BUSY_TIMEOUT_MS)
  expect(BUSY_TIMEOUT_MS).toBeLessThanOrEqual(50)
})

test('a verb throws Busy and has done nothing', () => {
  const { context, release } = locked()
  expect(() => createTag(context, { name: 'Szkolenia' })).toThrow(Busy)
  release()
  expect(createTag(context, { name: 'Szkolenia' }).ok).toBe(true)
})

test('whoever called it waits and succeeds; readers are served meanwhile', async () => {
  const { db, context, release } = locked()
  let isSaved = false
  let tries = 0
  const saving = retryWhileBusy(() => {
    tries += 1
    return createTag(context, { name: 'Szkolenia' })
  }).then(({ ok }) => {
    isSaved = ok
  })
  for (let reads = 0; reads < 100; reads += 1) {
    expect(db.$client.prepare('select value from public_epoch').pluck().get()).toBe(1)
    await turn()
  }
  expect(isSaved).toBe(false)
  release()
  await saving
  expect([isSaved, tries]).toEqual([true, 2])
})

test('twenty who wait try in turn: after each pause one of them, not all', async () => {
  const { context, release } = locked()
  let tries = 0
  const savings = Array.from({ length: 20 }, (_, index) =>
    retryWhileBusy(() => {
      tries += 1
      return createTag(context, { name: `Szkolenia ${index}` })
    }),
  )
  while (tries < 3) await turn()
  expect(tries).toBe(3)
  release()
  expect((await Promise.all(savings)).map(({ ok }) => ok)).toEqual(Array.from({ length: 20 }, () => true))
})

test('when the time is up the answer is Busy', async () => {
  const { context } = locked()
  await expect(retryWhileBusy(() => createTag(context, { name: 'Szkolenia' }), 1)).rejects.toThrow(Busy)
})

test('another error is nobody to wait for', async () => {
  let tries = 0
  const work = () => {
    tries += 1
    throw new RangeError('no')
  }
  await expect(retryWhileBusy(work)).rejects.toThrow(RangeError)
  expect(tries).toBe(1)
})
