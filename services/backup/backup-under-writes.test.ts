import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { bundleProgram } from '#db/testing/bundle-program.ts'
import { startChild } from '#db/testing/child.ts'
import { testDirectory } from '#db/testing.ts'
import { accountOf } from '../testing.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const CHILDREN = 4
const SAVERS = 4

test('a copy made during 16 concurrent savers holds every save acknowledged before it began', async () => {
  const dataDir = join(testDirectory(), 'data')
  migrate({ dataDir, now: 0 })
  const file = join(dataDir, DATABASE_FILE)
  const db = openDatabase(file)
  const account = String(accountOf(db, 'bogdan'))
  db.$client.close()
  const program = bundleProgram(join(import.meta.dirname, 'testing', 'save-for-ever.ts'))
  const children = Array.from({ length: CHILDREN }, (_, child) =>
    startChild(program, file, account, String(child), String(SAVERS)),
  )
  await Promise.all(children.map((child) => child.line(SAVERS)))

  const before = children.flatMap(({ lines }) => lines.map(Number))
  const { folder } = await makeBackup({ dataDir, place: join(dataDir, 'backups'), now: 1 })
  // Somebody went on saving all the while.
  await expect.poll(() => children.flatMap(({ lines }) => lines).length).toBeGreaterThan(before.length)
  for (const child of children) child.process.kill('SIGKILL')
  await Promise.all(children.map(async ({ ended }) => expect((await ended).errors).toBe('')))

  const empty = join(testDirectory(), 'empty')
  await restoreBackup({ copy: folder, dataDir: empty, now: 2, confirm: async () => true })
  const restored = openDatabase(join(empty, DATABASE_FILE))
  const saved = new Set(restored.$client.prepare<[], number>('select id from tags').pluck().all())
  restored.$client.close()
  expect(before.length).toBeGreaterThan(CHILDREN * SAVERS)
  expect(before.filter((id) => !saved.has(id))).toEqual([])
}, 60_000)
