import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { isSwitchUnfinished, keepSwitch, switchDatabase, undoSwitch } from './database-switch.ts'

/** How many changes of the file system go well before the machine stops. */
let left = Number.POSITIVE_INFINITY

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const cut =
    <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (left <= 0) throw new Error('the machine has stopped')
      left -= 1
      return work(...args)
    }
  return { ...real, renameSync: cut(real.renameSync), rmSync: cut(real.rmSync), mkdirSync: cut(real.mkdirSync) }
})
beforeEach(() => {
  left = Number.POSITIVE_INFINITY
})

/** A data directory with a database that has a log, and a prepared one beside it. */
function prepared() {
  const dataDir = mkdtempSync(join(tmpdir(), 'zamiana-'))
  onTestFinished(() => {
    left = Number.POSITIVE_INFINITY
    rmSync(dataDir, { recursive: true })
  })
  const folder = join(dataDir, 'upgrade-abc')
  mkdirSync(folder)
  for (const end of ['', '-wal', '-shm']) writeFileSync(join(dataDir, `komunikat.sqlite${end}`), `former${end}`)
  writeFileSync(join(folder, 'komunikat.sqlite'), 'new')
  const read = (end: string) => {
    const file = join(dataDir, `komunikat.sqlite${end}`)
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }
  return { dataDir, folder, files: () => ['', '-wal', '-shm'].map(read) }
}

const FORMER = ['former', 'former-wal', 'former-shm']

/** Does `work` with the machine stopping after each number of changes; `after` looks at each time. */
function stoppingAnywhere(
  before: (dataDir: string, folder: string) => void,
  work: (dataDir: string, folder: string) => void,
) {
  for (let changes = 0; ; changes += 1) {
    const place = prepared()
    before(place.dataDir, place.folder)
    left = changes
    let isWhole = false
    try {
      work(place.dataDir, place.folder)
      isWhole = true
    } catch {}
    left = Number.POSITIVE_INFINITY
    undoSwitch(place.dataDir)
    expect([changes, ...place.files()]).toEqual([changes, ...FORMER])
    expect(isSwitchUnfinished(place.dataDir)).toBe(false)
    if (isWhole) return changes
  }
}

test('the prepared database comes in the place of the former one without its log, and stays', () => {
  const { dataDir, folder, files } = prepared()
  switchDatabase(dataDir, folder)
  expect(files()).toEqual(['new', null, null])
  keepSwitch(dataDir)
  expect(undoSwitch(dataDir)).toBe(false)
  expect(files()).toEqual(['new', null, null])
})

test('cut off anywhere, it is undone whole', () => {
  expect(stoppingAnywhere(() => {}, switchDatabase)).toBeGreaterThan(4)
})

test('undoing that is cut off anywhere is finished by the next one, whatever the new version has written', () => {
  const switched = (dataDir: string, folder: string) => {
    switchDatabase(dataDir, folder)
    for (const end of ['-wal', '-shm']) writeFileSync(join(dataDir, `komunikat.sqlite${end}`), 'of the new one')
  }
  expect(stoppingAnywhere(switched, undoSwitch)).toBeGreaterThan(4)
})
