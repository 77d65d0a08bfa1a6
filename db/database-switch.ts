import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { DATABASE_FILE } from './database-file.ts'

/** There while a database is put in the place of another one; says in which folder of the data directory the former one is. */
const SWITCH_MARK = 'komunikat.switching'

const FORMER = 'former'
const LOG_FILES = [`${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`]

/**
 * Puts the database in `folder` (of the data directory, with no log beside it) in the place of the living one, which moves into
 * `folder/former` whole. Until `keepSwitch` it can be undone, also after a crash at any moment:
 * 1. the log of the former one moves before it, so where the former file is, nothing of it is left;
 * 2. undoing goes the other way round, the file before its log;
 * 3. each step is a rename, and a second try goes on where the first was cut off.
 * Whoever has the former one open goes on reading it, and refuses to write (db/write-transaction.ts). Nothing else imports
 * much here: the supervisor of the portal undoes what a new version could not finish.
 */
export function switchDatabase(dataDir: string, folder: string): void {
  const former = join(folder, FORMER)
  mkdirSync(former, { mode: 0o700 })
  writeFileSync(join(dataDir, SWITCH_MARK), basename(folder), { mode: 0o600, flush: true })
  syncFolder(dataDir)
  for (const name of [...LOG_FILES, DATABASE_FILE]) move(name, dataDir, former)
  syncFolder(former)
  move(DATABASE_FILE, folder, dataDir)
  syncFolder(dataDir)
}

/** What is there now stays. */
export function keepSwitch(dataDir: string): void {
  rmSync(join(dataDir, SWITCH_MARK), { force: true })
  syncFolder(dataDir)
}

export function isSwitchUnfinished(dataDir: string): boolean {
  return existsSync(join(dataDir, SWITCH_MARK))
}

/** Puts the former database back and removes the other one. Says whether there was anything to undo. */
export function undoSwitch(dataDir: string): boolean {
  if (!isSwitchUnfinished(dataDir)) return false
  const former = join(dataDir, basename(readFileSync(join(dataDir, SWITCH_MARK), 'utf8')), FORMER)
  if (existsSync(join(former, DATABASE_FILE))) {
    for (const name of LOG_FILES) rmSync(join(dataDir, name), { force: true })
    move(DATABASE_FILE, former, dataDir)
  }
  for (const name of LOG_FILES) move(name, former, dataDir)
  keepSwitch(dataDir)
  return true
}

function move(name: string, from: string, to: string): void {
  if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name))
}

/** Windows has no sync of a folder and opens none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
