import { appendFileSync, copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { copyDatabase, lastPublicChange } from '#db/copied-database.ts'
import { accounts, mailOutbox } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { linesOf, verifyChain } from '../../public/sprawdz-rejestr.mjs'
import { aPublishedArticle } from '../article/testing.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { A_DAY, NOW } from '../testing.ts'
import { logDailyRoots, readLoggedRoots, yesterdaysRoot } from './daily-roots.ts'
import { markRestore } from './declared-restore.ts'
import { exportChain } from './export-chain.ts'
import { startRegister } from './start-register.ts'
import { changesIn } from './testing-changes.ts'

const check = (db: Database, dataDir: string) =>
  verifyChain(linesOf([Buffer.from([...exportChain(db, { all: true })].join(''))]), readLoggedRoots(dataDir))

/** A portal that published on each of three days, and a copy from the first evening. */
function aPortalWithCopy() {
  const db = openTestDatabase()
  const dataDir = testDirectory()
  const copy = join(testDirectory(), DATABASE_FILE)
  startRegister(db, { dataDir, now: NOW - 3 * A_DAY })
  aPublishedArticle(db, { title: 'Pierwszy' }, NOW - 3 * A_DAY)
  copyDatabase(db.$client.name, copy)
  aPublishedArticle(db, { title: 'Drugi' }, NOW - 2 * A_DAY)
  aPublishedArticle(db, { title: 'Trzeci' }, NOW - A_DAY)
  logDailyRoots(db, { dataDir, now: NOW })
  return { db, dataDir, copy, restored: () => opened(copy) }
}

function opened(copy: string): Database {
  const file = join(testDirectory(), DATABASE_FILE)
  copyFileSync(copy, file)
  const db = openDatabase(file)
  onTestFinished(() => void db.$client.close())
  return db
}

test('a register begins once, and readers see that it did', () => {
  const db = openTestDatabase()
  const dataDir = testDirectory()
  const epoch = readPublicEpoch(db)
  startRegister(db, { dataDir, now: NOW })
  startRegister(db, { dataDir, now: NOW + 1 })
  expect(changesIn(db)).toMatchObject([{ kind: 'started', recordedAt: NOW }])
  expect(readPublicEpoch(db)).toBe(epoch + 1)
})

test('the last entry of each day that is over is written down once, also after a line that was cut off', () => {
  const { db, dataDir } = aPortalWithCopy()
  const hashes = changesIn(db).map(({ hash }) => hash)
  const roots = [
    { day: '2026-01-12', number: 2, hash: hashes[1] },
    { day: '2026-01-13', number: 3, hash: hashes[2] },
    { day: '2026-01-14', number: 4, hash: hashes[3] },
  ]
  expect(readLoggedRoots(dataDir)).toEqual(roots)
  expect(yesterdaysRoot(db, NOW)).toEqual(roots[2])
  expect(yesterdaysRoot(db, NOW - 3 * A_DAY)).toBeNull()
  appendFileSync(join(dataDir, 'roots.log'), '2026-01-')
  expect(logDailyRoots(db, { dataDir, now: NOW })).toBe(0)
  expect(readLoggedRoots(dataDir)).toEqual(roots)
  aPublishedArticle(db, { title: 'Czwarty' }, NOW)
  expect(logDailyRoots(db, { dataDir, now: NOW + A_DAY })).toBe(1)
  expect(readLoggedRoots(dataDir)).toMatchObject([...roots, { day: '2026-01-15', number: 5 }])
})

test('a restore is told of with what was lost, once, and the check calls it a declared gap', async () => {
  const { db, dataDir, restored } = aPortalWithCopy()
  const lost = lastPublicChange(db.$client.name)
  const now = restored()
  markRestore(dataDir, { at: NOW, lost })
  // A second try knows less: the database had been moved by then.
  markRestore(dataDir, { at: NOW, lost: null })
  startRegister(now, { dataDir, now: NOW + 60_000 })
  startRegister(now, { dataDir, now: NOW + 120_000 })
  expect(changesIn(now).slice(2)).toMatchObject([
    {
      number: 3,
      kind: 'restored',
      madeAt: NOW,
      recordedAt: NOW + 60_000,
      lostNumber: lost?.number,
      lostHash: lost?.hash,
    },
  ])
  expect(existsSync(join(dataDir, 'restored.json'))).toBe(false)
  aPublishedArticle(now, { title: 'Czwarty' }, NOW + A_DAY)
  expect(await check(now, dataDir)).toMatchObject({ ok: true, gaps: [{ number: 3, from: 3, to: 4 }] })
})

test('mail that waited when the copy was made may have gone out since: a person decides', () => {
  const { dataDir, restored } = aPortalWithCopy()
  const now = restored()
  const [account] = now.select().from(accounts).all()
  if (!account) throw new Error('There is no account')
  const at = { createdAt: NOW, stateAt: NOW, tryAt: NOW }
  now
    .insert(mailOutbox)
    .values({ ...at, kind: 'proposals', accountId: account.id })
    .run()
  startRegister(now, { dataDir, now: NOW })
  expect(now.select().from(mailOutbox).all()).toMatchObject([{ state: 'waiting' }])
  markRestore(dataDir, { at: NOW, lost: null })
  startRegister(now, { dataDir, now: NOW + 60_000 })
  expect(now.select().from(mailOutbox).all()).toMatchObject([{ state: 'uncertain', stateAt: NOW + 60_000 }])
})

test('a copy put back by hand is no declared gap', async () => {
  const { dataDir, restored } = aPortalWithCopy()
  const now = restored()
  startRegister(now, { dataDir, now: NOW })
  expect(await check(now, dataDir)).toMatchObject({ ok: false, problem: { number: 3 } })
  aPublishedArticle(now, { title: 'Czwarty' }, NOW + A_DAY)
  expect(await check(now, dataDir)).toMatchObject({ ok: false, problem: { number: 3 } })
})

test('what was lost cannot be said where nothing could be read', async () => {
  const { dataDir, restored } = aPortalWithCopy()
  const now = restored()
  markRestore(dataDir, { at: NOW, lost: null })
  startRegister(now, { dataDir, now: NOW })
  expect(await check(now, dataDir)).toMatchObject({ ok: true, gaps: [{ number: 3, to: null }] })
})
