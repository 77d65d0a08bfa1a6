import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { sharePortalLock } from '#db/portal-lock.ts'
import { testDirectory } from '#db/testing.ts'
import { FILE_SUMS_FILE, MANIFEST_FILE, MANIFEST_SUM_FILE } from '#domain/backup/manifest.ts'
import { makeBackup } from './make-backup.ts'
import { type Loss, restoreBackup } from './restore-backup.ts'
import { aDataDirectory, addAttachment, contentOf, inDatabase, recordEntry } from './testing-backups.ts'

const NOON = Date.UTC(2026, 10, 26, 12)
const HOUR = 3_600_000
const FLIPS = 20

const copyOf = (dataDir: string) => makeBackup({ dataDir, place: join(dataDir, 'backups'), now: NOON })

function restore(copy: string, dataDir: string, answer = true) {
  const asked: Loss[] = []
  const result = restoreBackup({
    copy,
    dataDir,
    now: NOON + HOUR,
    confirm: async (loss) => {
      asked.push(loss)
      return answer
    },
  })
  return Object.assign(result, { asked })
}

test('into an empty place: everything is there, and a start finds it whole', async () => {
  const source = aDataDirectory()
  const { folder, sums } = await copyOf(source)
  const dataDir = join(testDirectory(), 'new')
  const restoring = restore(folder, dataDir)
  expect(await restoring).toMatchObject({ setAside: null })
  expect(restoring.asked).toEqual([{ kind: 'nothing' }])
  for (const { path } of sums.slice(1)) {
    expect(readFileSync(join(dataDir, path))).toEqual(readFileSync(join(source, path)))
    // What is damaged in the portal must not reach the copy.
    expect(statSync(join(dataDir, path)).ino).not.toBe(statSync(join(folder, path)).ino)
  }
  expect(migrate({ dataDir, now: NOON }).applied).toEqual([])
  // The register of changes tells of it at the next start; a trial beside the living portal has nothing to tell.
  expect(existsSync(join(dataDir, 'restored.json'))).toBe(true)
  const trial = join(testDirectory(), 'trial')
  await restoreBackup({ copy: folder, dataDir: trial, now: NOON, confirm: async () => true, isTrial: true })
  expect(existsSync(join(trial, 'restored.json'))).toBe(false)
})

test('in the place of a portal: what was there lies aside whole, and what came since is said', async () => {
  const dataDir = aDataDirectory()
  const { folder, sums } = await copyOf(dataDir)
  const added = addAttachment(dataDir, 'po kopii')
  recordEntry(dataDir, NOON + 1_000)
  writeFileSync(join(dataDir, 'auth-secret'), 'sekret')
  writeFileSync(join(dataDir, 'obce.txt'), 'nie nasze')
  const before = contentOf(dataDir)
  const restoring = restore(folder, dataDir)
  const setAside = join(dataDir, 'set-aside', '2026-11-26T130000.000Z')
  expect(await restoring).toMatchObject({ setAside })
  expect(restoring.asked).toEqual([{ kind: 'changes', from: NOON, to: NOON + 1_000 }])
  const moved = Object.keys(before).filter((path) => !/^(backups|obce|komunikat\.(lock|backup-lock))/.test(path))
  expect(contentOf(setAside)).toEqual(Object.fromEntries(moved.map((path) => [path, before[path]])))
  expect(existsSync(join(dataDir, added))).toBe(false)
  expect(readFileSync(join(dataDir, 'obce.txt'), 'utf8')).toBe('nie nasze')
  expect(readdirSync(dataDir).filter((name) => /restoring|prepared/.test(name))).toEqual([])
  for (const { path } of sums) expect(existsSync(join(dataDir, path))).toBe(true)
})

test('a bit flipped at 20 places and a file cut at 5 are each refused by name, and nothing is touched', async () => {
  const dataDir = aDataDirectory()
  const pristine = (await copyOf(aDataDirectory())).folder
  const { folder, sums } = await copyOf(dataDir)
  const parts = [MANIFEST_FILE, MANIFEST_SUM_FILE, FILE_SUMS_FILE, ...sums.map(({ path }) => path)]
  const before = contentOf(dataDir)
  const refused = async (part: string) => {
    const restoring = restore(folder, dataDir)
    await expect(restoring).rejects.toThrow(part)
    expect(restoring.asked).toEqual([])
  }
  for (let number = 0; number < FLIPS; number += 1) {
    const part = parts[number % parts.length] ?? ''
    const whole = readFileSync(join(folder, part))
    const place = Math.floor((whole.length - 1) * (number / (FLIPS - 1)))
    const spoilt = Buffer.from(whole)
    spoilt[place] = (whole[place] ?? 0) ^ (1 << (number % 8))
    writeFileSync(join(folder, part), spoilt)
    await refused(part)
    writeFileSync(join(folder, part), whole)
  }
  for (const [number, part] of parts.slice(0, 5).entries()) {
    const whole = readFileSync(join(folder, part))
    truncateSync(join(folder, part), Math.floor((whole.length * number) / 5))
    await refused(part)
    writeFileSync(join(folder, part), whole)
  }
  for (const part of parts) {
    const whole = readFileSync(join(folder, part))
    rmSync(join(folder, part))
    await refused(part)
    writeFileSync(join(folder, part), whole)
  }
  const outside = (content: Record<string, string>) =>
    Object.fromEntries(Object.entries(content).filter(([path]) => !path.startsWith('backups')))
  expect(outside(contentOf(dataDir))).toEqual(outside(before))
  await expect(restore(pristine, dataDir)).rejects.toThrow('innego portalu')
}, 30_000)

test('a copy that a newer program made is refused', async () => {
  const source = aDataDirectory()
  inDatabase(source, ({ $client }) => {
    $client.exec(`insert into schema_migrations (name, hash, applied_at) values ('9999_later', 'x', 0)`)
  })
  const { folder } = await copyOf(source)
  const dataDir = join(testDirectory(), 'new')
  await expect(restore(folder, dataDir)).rejects.toThrow('9999_later')
  expect(existsSync(dataDir)).toBe(false)
})

test('what is no copy at all is refused', async () => {
  const folder = join(testDirectory(), 'album')
  mkdirSync(folder)
  await expect(restore(folder, join(testDirectory(), 'new'))).rejects.toThrow('nie jest kopią portalu')
})

test('while a portal runs there, and when nobody agrees, everything stays', async () => {
  const dataDir = aDataDirectory()
  const { folder } = await copyOf(dataDir)
  const { release } = sharePortalLock(dataDir)
  const before = contentOf(dataDir)
  await expect(restore(folder, dataDir)).rejects.toThrow('Zatrzymaj')
  release()
  expect(await restore(folder, dataDir, false)).toBeNull()
  expect(contentOf(dataDir)).toEqual(before)
})

test('a database that cannot be read is no obstacle', async () => {
  const dataDir = aDataDirectory()
  const { folder } = await copyOf(dataDir)
  writeFileSync(join(dataDir, 'komunikat.sqlite'), 'to nie jest baza')
  const restoring = restore(folder, dataDir)
  expect(await restoring).not.toBeNull()
  expect(restoring.asked).toEqual([{ kind: 'unknown', from: NOON }])
})

test('killed while things move: a start refuses, and another restore finishes without losing anything', async () => {
  const dataDir = aDataDirectory()
  const { folder } = await copyOf(dataDir)
  const former = readFileSync(join(dataDir, 'komunikat.sqlite'))
  // Where a kill leaves it: the database is aside already, the copy is not in yet.
  const setAside = join(dataDir, 'set-aside', 'interrupted')
  mkdirSync(setAside, { recursive: true })
  cpSync(join(dataDir, 'komunikat.sqlite'), join(setAside, 'komunikat.sqlite'))
  rmSync(join(dataDir, 'komunikat.sqlite'))
  writeFileSync(join(dataDir, 'komunikat.restoring'), '')
  expect(() => migrate({ dataDir, now: NOON })).toThrow('przerwane')
  expect(existsSync(join(dataDir, 'komunikat.sqlite'))).toBe(false)
  await restore(folder, dataDir)
  expect(migrate({ dataDir, now: NOON }).applied).toEqual([])
  expect(readFileSync(join(setAside, 'komunikat.sqlite'))).toEqual(former)
})
