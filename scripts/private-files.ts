import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { FACTOR_KEY_FILE } from '#domain/account/factor-key-file.ts'
import { AUTH_SECRET_FILE } from './auth-secret.ts'

/** What only the account that runs the portal may do with new files (umask(2)). */
export const PRIVATE_UMASK = 0o077

/** Whoever may enter the folder: everybody but its owner, of whom nothing is taken away. */
const OTHERS = 0o077

/** A folder that many use, as /tmp: it is not ours to close. */
const STICKY = 0o1000

/** Names beside which other things may lie when DATA_DIR is not a folder of its own. */
const OURS = [
  DATABASE_FILE,
  AUTH_SECRET_FILE,
  FACTOR_KEY_FILE,
  'komunikat.',
  'backups',
  'files',
  'former-assets',
  'media',
  'orphans',
  'set-aside',
  'drill-',
  'upgrade-',
  'bez-wpisu',
  'start.lock',
]

/** Of the data directory, what is directly in it and its backups: what others than the owner may read or enter. */
export function openToOthers(dataDir: string): string[] {
  if (process.platform === 'win32') return []
  return [dataDir, ...ours(dataDir), ...entries(join(dataDir, 'backups'))].filter(
    (path) => (modeOf(path) & OTHERS) !== 0,
  )
}

/**
 * Takes from others what they may do with the data directory, with what is directly in it and with its backups.
 * What lies deeper is closed by the folder above it. What belongs to another account stays as it is: doctor tells.
 */
export function closeToOthers(dataDir: string): void {
  if ((modeOf(dataDir) & STICKY) !== 0) return
  for (const path of openToOthers(dataDir)) {
    try {
      chmodSync(path, modeOf(path) & 0o7777 & ~OTHERS)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && /^(EPERM|EROFS|ENOENT)$/.test(String(error.code)))) throw error
    }
  }
}

function ours(dataDir: string): string[] {
  return entries(dataDir).filter((path) => OURS.some((name) => path.startsWith(join(dataDir, name))))
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** 0 for a link, which has no permissions of its own, and for what is not there. */
function modeOf(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat && !stat.isSymbolicLink() ? stat.mode : 0
}
