import { readFileSync, writeFileSync } from 'node:fs'
import { StartError } from '#domain/start-error.ts'
import { platformOfName } from './lock-platform.ts'

export type LockEntry = {
  /** Only where it is not the end of the path: an alias. */
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}
export type Lock = { readonly packages: Readonly<Record<string, LockEntry>> }

const LOCK_FILE = 'package-lock.json'

/**
 * `npm run lock:complete`, to be run after each `npm install`.
 * npm leaves out of the lock the optional packages of other platforms that its registry does not show, and `npm ci`
 * then refuses the lock. `--check` changes nothing and fails when something is missing.
 */
export function main(args: readonly string[]): number {
  const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as Lock
  const missing = missingEntries(lock)
  const names = Object.keys(missing).map((path) => path.replace(/^.*node_modules\//, ''))
  if (names.length === 0) console.log(`${LOCK_FILE} jest kompletny.`)
  else if (args.includes('--check'))
    console.error(`W ${LOCK_FILE} brakuje: ${names.join(', ')}. Uruchom: npm run lock:complete`)
  else {
    writeFileSync(LOCK_FILE, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
    console.log(`Dopisano do ${LOCK_FILE}: ${names.join(', ')}.`)
  }
  return names.length > 0 && args.includes('--check') ? 1 : 0
}

/** The lock with an entry for each optional package that any package names. */
export function completeLock(lock: Lock): Lock {
  const entries = Object.entries({ ...lock.packages, ...missingEntries(lock) })
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(entries) }
}

/**
 * Entries that the lock lacks, by path. Throws StartError when a missing package has no exact version or its name
 * says no platform: then only the registry could tell, and the lock has to be made where it can be asked.
 */
export function missingEntries(lock: Lock): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {}
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (findEntry(lock, path, name)) continue
      const platform = platformOfName(name)
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version) || platform === null) {
        throw new StartError(`${LOCK_FILE}: nie da się dopisać ${name}@${version} bez pytania rejestru.`)
      }
      missing[`node_modules/${name}`] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true }
    }
  }
  return missing
}

/** The entry that `name` means for the package at `path`. */
export function findEntry(lock: Lock, path: string, name: string): LockEntry | null {
  const found = findPath(lock, path, name)
  return found === null ? null : (lock.packages[found] ?? null)
}

/** Where that entry is, as Node resolves it: nearest folder first. */
export function findPath(lock: Lock, path: string, name: string): string | null {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (lock.packages[candidate]) return candidate
    if (folder === '') return null
  }
}
