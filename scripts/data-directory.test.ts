import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { StartError } from '#domain/start-error.ts'
import { withCommandDatabase } from './command-database.ts'
import { prepareDataDirectory, preparePortalDirectory, requireDataDirectory } from './data-directory.ts'
import { keepReserve } from './disk-reserve.ts'
import { openToOthers } from './private-files.ts'

let folder: string
let umask: number
beforeEach(() => {
  umask = process.umask(0o022)
  folder = mkdtempSync(join(tmpdir(), 'dane-'))
})
afterEach(() => {
  process.umask(umask)
  spawnSync('umount', [join(folder, 'dysk')], { stdio: 'ignore' })
  rmSync(folder, { recursive: true })
})

const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8)

describe('what lies in the data directory', () => {
  it('is made for the account of the portal alone: database, log, backups and all', () => {
    const dataDir = join(folder, 'nowe', 'dane')
    prepareDataDirectory(dataDir)
    migrate({ dataDir, now: 0 })
    const db = openDatabase(join(dataDir, DATABASE_FILE))
    onTestFinished(() => void db.$client.close())
    db.$client.exec('update public_epoch set value = value + 1')
    mkdirSync(join(dataDir, 'backups'))
    expect(modeOf(dataDir)).toBe('700')
    expect(readdirSync(dataDir).map((name) => [name, modeOf(join(dataDir, name))])).toEqual(
      expect.arrayContaining([
        [DATABASE_FILE, '600'],
        [`${DATABASE_FILE}-wal`, '600'],
        ['backups', '700'],
      ]),
    )
    expect(openToOthers(dataDir)).toEqual([])
  })

  it('is closed at a start when it was open until now, and nothing else is touched', () => {
    const [database, copy, other] = [DATABASE_FILE, 'backups/kopia.sqlite', 'cudze.txt'].map((name) =>
      join(folder, name),
    )
    mkdirSync(join(folder, 'backups'), { mode: 0o755 })
    for (const file of [database, copy, other]) writeFileSync(file ?? '', '', { mode: 0o644 })
    chmodSync(folder, 0o755)
    expect(openToOthers(folder)).toEqual([folder, join(folder, 'backups'), database, copy])
    prepareDataDirectory(folder)
    expect(openToOthers(folder)).toEqual([])
    expect([folder, database, copy, other].map((path) => modeOf(path ?? ''))).toEqual(['700', '600', '600', '644'])
  })

  it('is left as it is in a folder that many use', () => {
    chmodSync(folder, 0o1777)
    prepareDataDirectory(folder)
    expect(modeOf(folder)).toBe('1777')
  })
})

describe('a data directory that cannot be used', () => {
  const impossible: Record<string, () => string> = {
    'is a file': () => {
      writeFileSync(join(folder, 'plik'), '')
      return join(folder, 'plik')
    },
    'lies under a file': () => {
      writeFileSync(join(folder, 'plik'), '')
      return join(folder, 'plik', 'dane')
    },
    'is a link in a circle': () => {
      symlinkSync(join(folder, 'b'), join(folder, 'a'))
      symlinkSync(join(folder, 'a'), join(folder, 'b'))
      return join(folder, 'a')
    },
    'has a name that is too long': () => join(folder, 'x'.repeat(300)),
    'cannot be there at all': () => '/proc/komunikat',
  }
  it.each(Object.keys(impossible))('%s: one line that names it', (what) => {
    const dataDir = impossible[what]?.() ?? ''
    expect(() => requireDataDirectory(dataDir)).toThrow(StartError)
    expect(() => requireDataDirectory(dataDir)).toThrow(
      /^DATA_DIR: katalogu danych \S+ nie da się użyć: [^\n]+zmienną DATA_DIR\.$/,
    )
  })
})

it('a command on a database that breaks while it works says so in one line', async () => {
  await withCommandDatabase(folder, () => {})
  const broken = withCommandDatabase(folder, () => {
    throw Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT_INDEX' })
  })
  await expect(broken).rejects.toThrow(/^Baza danych \S+komunikat\.sqlite: plik jest uszkodzony[^\n]+kopii/)
})

/** A disk of 4 MB of its own; only root may mount one. */
function smallDisk(): string | null {
  const disk = join(folder, 'dysk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status !== 0) return null
  return disk
}

function fill(disk: string): void {
  try {
    for (;;) appendFileSync(join(disk, 'pelno'), Buffer.alloc(4_096, 1))
  } catch {
    // That was the last free page.
  }
}

const mayMount = process.platform === 'linux' && process.getuid?.() === 0

it.runIf(mayMount)('on a full disk the portal opens its database to read; a command is refused', (context) => {
  const dataDir = smallDisk()
  if (dataDir === null) return context.skip()
  expect(preparePortalDirectory(dataDir)).toEqual({ isFull: false })
  keepReserve(dataDir)
  migrate({ dataDir, now: 0 })
  fill(dataDir)
  expect(() => prepareDataDirectory(dataDir)).toThrow(/na dysku nie ma miejsca/)
  expect(preparePortalDirectory(dataDir)).toEqual({ isFull: true })
  expect(migrate({ dataDir, now: 0 })).toEqual({ applied: [] })
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  expect(db.$client.prepare('select value from public_epoch').pluck().get()).toBe(1)
  expect(() => db.$client.exec(`update settings set value = '${'x'.repeat(200_000)}'`)).not.toThrow(/SHMSIZE/)
  db.$client.close()
  expect(existsSync(join(dataDir, 'komunikat.reserve'))).toBe(false)
  rmSync(join(dataDir, 'pelno'))
  expect(preparePortalDirectory(dataDir)).toEqual({ isFull: false })
  keepReserve(dataDir)
  expect(existsSync(join(dataDir, 'komunikat.reserve'))).toBe(true)
})
