import { type BigIntStats, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'

/** What is at the path of an open database: the file that is open, nothing, or another file. */
type FileState = 'same' | 'missing' | 'replaced'

/** The server and Next's bundle load this module separately, so the list belongs to the process, not to the module. */
const KEY = Symbol.for('komunikat.database-connections')
type Holder = typeof globalThis & { [KEY]?: Map<Sqlite.Database, string> }

function connections(): Map<Sqlite.Database, string> {
  const holder = globalThis as Holder
  holder[KEY] ??= new Map()
  return holder[KEY]
}

/** Called right after a database was opened: remembers which file that was. */
export function rememberConnection(client: Sqlite.Database): void {
  const all = connections()
  for (const known of all.keys()) if (!known.open) all.delete(known)
  all.set(client, identityOf(client.name))
}

/**
 * Compares the open file with its path, by device and inode: a file put in its place or removed leaves the connection
 * writing into a file that nobody will find again.
 */
export function fileState(client: Sqlite.Database): FileState {
  const opened = connections().get(client)
  if (opened === undefined) return 'same'
  const now = identityOf(client.name)
  if (now === opened) return 'same'
  return now === '' ? 'missing' : 'replaced'
}

/** Whether a connection of this process holds another file than the one that is now at `file`. */
export function isHeldByOtherFile(file: string): boolean {
  return [...connections().keys()].some((client) => client.open && client.name === file && fileState(client) !== 'same')
}

/**
 * Closes every connection of this process, Next's own too, and moves what the write-ahead log holds into the database
 * file first. The last connection to a file removes its log, so that the file alone is the whole database. `isHeld`: the file
 * was replaced by a new version of the portal, whose log is none of ours.
 */
export function closeConnections({ isHeld = () => false }: { isHeld?: () => boolean } = {}): void {
  const replaced = new Set<string>()
  for (const client of connections().keys()) {
    if (!client.open) continue
    const state = fileState(client)
    if (state === 'replaced') replaced.add(client.name)
    if (state === 'same' && !client.readonly) checkpoint(client)
    client.close()
  }
  connections().clear()
  if (!isHeld()) for (const file of replaced) setLogAside(file)
}

/** The log of a file that was replaced belongs to the former one, and would be replayed over the new one. It is kept under another name. */
function setLogAside(file: string): void {
  if (!existsSync(`${file}-wal`)) return
  renameSync(`${file}-wal`, `${file}-wal.replaced-${Date.now()}`)
  rmSync(`${file}-shm`, { force: true })
}

/** A full disk or another process that reads leaves the log where it is: the next start takes it from there. */
function checkpoint(client: Sqlite.Database): void {
  try {
    client.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_'))) throw error
  }
}

/** Empty when nothing is there. */
function identityOf(file: string): string {
  const stat: BigIntStats | undefined = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.dev}:${stat.ino}` : ''
}
